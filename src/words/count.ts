/**
 * Counts things in a language: `n(1, 'Beitrag', 'Beiträge')`, with the digits grouped as the language does;
 * `n.percent(0.5)` is `50 %`.
 */
export function count(language: string) {
  const digits = new Intl.NumberFormat(language);
  const shares = new Intl.NumberFormat(language, { style: 'percent' });
  const number = (value: number): string => digits.format(value);
  // Never all of something of which one is missing, nor nothing of which one is there.
  const percent = (share: number): string =>
    shares.format(share > 0 && share < 1 ? Math.min(Math.max(share, 0.01), 0.99) : share);
  const n = (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`;
  return Object.assign(n, { number, percent });
}
