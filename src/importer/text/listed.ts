/** The phrases of a text that are parted by commas. */
export function listed(text: string): string[] {
  return text.trim().split(/\s*,\s*/);
}
