/** How far a name is sought: wherever it stands, or only where somebody is addressed or quoted by it. */
export type Reach = 'everywhere' | 'addressed';

// Guests mean and say much that no commenter of that name wrote.
const addressed = {
  before: '(?<=@\\s?|(?:zitat von|quote by|quote from)\\s)',
  after: '(?=,?\\s+(?:schrieb|schreibt|wrote|writes)(?!\\p{L}))',
};

/**
 * Finds a name in what others wrote: as words of their own, in any case, with the s of a genitive, and without the
 * sign that it ends with ("Sibylle M").
 */
export function mentionsOf(name: string, reach: Reach): RegExp {
  const [, stem, tail] = /^(.*?)(\P{L}?)$/su.exec(name.normalize('NFC').trim()) as unknown as [string, string, string];
  const isSign = stem !== '' && /^[^\p{L}\p{N}]$/u.test(tail);
  const whole = isSign ? stem : stem + tail;
  const words = whole
    .split(/\s+/)
    .map((word) => RegExp.escape(word))
    .join('\\s+');
  const before = /^[\p{L}\p{N}]/u.test(whole) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(whole) ? '(?=s?(?![\\p{L}\\p{N}]))' : '';
  const called = `${before}${words}${after}${isSign ? `(?:${RegExp.escape(tail)})?` : ''}`;
  return new RegExp(
    reach === 'everywhere' ? called : `${addressed.before}${called}|${called}${addressed.after}`,
    'giu',
  );
}

/** A name of one word may be a word of the language, and one of two letters nearly anything. */
export function isTelling(name: string): boolean {
  return /[^\p{L}]/u.test(name.trim()) && (name.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > 2;
}

/** A text wherever it stands. */
export function literally(text: string): RegExp {
  return new RegExp(RegExp.escape(text), 'gu');
}
