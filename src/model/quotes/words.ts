const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** What stands for words left out or put in by whoever quotes: `[…]`, `(...)`, `[er]`, `<snip>`. */
const cuts = /\[[^\]\n]{0,60}\]|[(<]\s*(?:\.{2,}|…|snip|schnipp)\s*[)>]|\.{3,}|…/giu;

/**
 * The words of a text as two writings of it have them in common: no case, no accents, `ü` as `ue`, no punctuation.
 * Addresses are left out, since forums shorten what they show of them.
 */
export function plainWords(text: string): string[] {
  return (
    text
      .replace(/\bhttps?:\/\/\S+/gi, ' ')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
      .normalize('NFD')
      .replace(/[\p{M}\u00ad\u200b-\u200d]+|(?<=\p{L})['’‘ʼ`´](?=\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The stretches of a quote that its source holds word for word, in order; empty ones are left out. */
export function quotedStretches(text: string): string[][] {
  return text
    .split(cuts)
    .map(plainWords)
    .filter((words) => words.length > 0);
}
