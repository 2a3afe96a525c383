// What XML 1.0 has no way to write (section 2.2), such as a form feed or half a surrogate pair.
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** XML without the characters that no XML may hold. */
export function writable(xml: string): string {
  return xml.replace(unwritable, '');
}
