/** Counts things in a language: `n(1, 'Beitrag', 'Beiträge')`, with the digits grouped as the language does. */
export function count(language: string) {
  const digits = new Intl.NumberFormat(language);
  const number = (value: number): string => digits.format(value);
  const n = (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`;
  return Object.assign(n, { number });
}
