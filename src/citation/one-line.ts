/** Text as one line: no breaks, no control characters, single spaces. Line formats end a field where a line ends. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
