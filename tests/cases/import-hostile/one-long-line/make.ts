/** Pasted text that never ends a line, a word or a date. */
export function make(): Record<string, string> {
  const text = (line: string) => `Nebel über Bexen\n\nBexen, 17.02.2015. ${line}\n`;
  return {
    'daten.txt': text('17.02.2015 '.repeat(100_000)),
    'wort.txt': text('x'.repeat(2_000_000)),
    'zeile.txt': text('Am Morgen lag der Nebel über dem Hafen. '.repeat(50_000)),
  };
}
