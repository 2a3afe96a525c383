const spelledOut: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '&': ' und ',
};

/**
 * Turns a headline into the name of a folder and the tail of an address: `a-z0-9-`, German letters
 * spelled out (ä as ae, ß as ss), other accents dropped, cut at the end of a word.
 * @param limit most characters of the result; a single longer word is cut hard
 * @returns an empty string if the text holds no letter or digit of the Latin script
 */
export function slugify(text: string, limit = 80): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæœøłđðþı&]/g, (letter) => spelledOut[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = words.shift() ?? '';
  for (const word of words) {
    if (slug.length + 1 + word.length > limit) break;
    slug += `-${word}`;
  }
  return slug.slice(0, limit);
}
