/** File names and losses are strangers' text too: none may steer the terminal, or turn what stands behind it. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '?');
}
