/** Whether a moment says an hour. Apart from the schema, so that a browser can tell too. */
export function hasTime(value: string): boolean {
  return value.includes('T');
}
