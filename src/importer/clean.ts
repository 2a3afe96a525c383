/** Control characters, marks of direction and widthless characters that copying leaves behind; tab and line end stay. */
const noise =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** Text as archives keep it: composed letters (NFC), Unix line ends, nothing invisible. No-break spaces stay. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\u000b\u000c]/g, '\n')
    .replace(noise, '')
    .toWellFormed()
    .normalize('NFC');
}

/** One line of clean text, for headlines and names. Runs of ordinary blanks become one space. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}
