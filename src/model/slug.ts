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

/**
 * The address of a name such as a topic's or an author's: like `slugify`, but C++ and C# stay apart, and a name in
 * another script than Latin keeps its own letters. Names that share it are spellings of one.
 * @returns at least one character
 */
export function nameSlug(name: string): string {
  const spelled = name.replaceAll('+', ' plus ').replaceAll('#', ' sharp ');
  const isLatin = !/(?!\p{Script=Latin})\p{L}/u.test(spelled);
  const slug = isLatin ? slugify(spelled, 120) : unicodeSlug(spelled);
  return slug || Array.from(name, (sign) => sign.codePointAt(0)?.toString(16)).join('-');
}

function unicodeSlug(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join('-');
}
