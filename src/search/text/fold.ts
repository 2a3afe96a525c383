const spelledOut: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  å: 'aa',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
/** A word may be a base64 line; past this nobody types on. */
const longest = 64;

/**
 * A word in the form in which spellings of one word are alike: small letters, umlauts and ß spelled out as one types
 * them without their keys (`Größe`, `GRÖSSE`, `groesse`), other marks and hyphens dropped, however they are encoded.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  const plain = /[^a-z0-9]/.test(lower)
    ? lower
        .normalize('NFKC')
        .replace(/[äöüßæœøåłđðþı]/g, (letter) => spelledOut[letter]!)
        .normalize('NFKD')
        .replace(/[-\u2010\u2011\p{M}\p{Cf}'’ʼ]/gu, '')
        .replace(/\.(?!\d)|\.(?=\d{3})/g, '')
        .replace(',', '.')
    : lower;
  return plain.length > longest ? plain.slice(0, longest) : plain;
}
