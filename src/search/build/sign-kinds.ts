/**
 * What a sign can be to words. No word begins with one of the first three: the first ends every word, a joint may stand
 * between two letters, a mark goes on with a word. Words that begin with a letter mostly end at the next other sign;
 * what begins with a digit or anything else only the pattern of words can tell.
 */
export const signKinds = { noWord: 0, joint: 1, mark: 2, letter: 3, digit: 4, unsure: 5 } as const;

const known = Uint8Array.from({ length: 0x2100 }, (_, code) => kindOf(String.fromCharCode(code)));

/** The kind of a sign by its number in UTF-16. */
export function signKind(code: number): number {
  return code < known.length ? known[code]! : signKinds.unsure;
}

/** As `text/tokens.ts` has it. */
function kindOf(sign: string): number {
  if (/[\p{Extended_Pictographic}\p{RI}\p{sc=Thai}]/u.test(sign)) return signKinds.unsure;
  if (/\p{L}/u.test(sign)) return signKinds.letter;
  if (/\p{N}/u.test(sign)) return signKinds.digit;
  if (/[\p{M}\u00ad]/u.test(sign)) return signKinds.mark;
  return /[.'’\-\u2010\u2011]/.test(sign) ? signKinds.joint : signKinds.noWord;
}
