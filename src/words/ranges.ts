import type { Site } from '../model/site.ts';
import { gaps, heldRanges, summarise, type NumberRange, type Thread } from '../model/thread.ts';
import type { Words } from './words.ts';

/** At most so many runs are named, for a card is read at a glance. */
const most = 8;

/**
 * Which comments of a thread are held or missing, whichever takes fewer words: `Es sind 1–20 und 41–60 von 91.`,
 * `Es fehlen 7 und 20.`
 */
export function rangesText(thread: Thread, words: Words, { language }: Pick<Site, 'language'>): string {
  const held = heldRanges(thread);
  const missing = gaps(thread);
  const list = (ranges: readonly NumberRange[]) => {
    const named = ranges
      .slice(0, most)
      .map(({ from, to }) => (from === to ? `${from}` : words.range(`${from}`, `${to}`)));
    if (ranges.length > named.length) named.push(words.furtherRanges);
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(named);
  };
  if (held.length > 0 && held.length <= missing.length)
    return words.heldNumbers(list(held), summarise(thread).reported);
  return missing.length === 1 && missing[0]?.from === missing[0]?.to
    ? words.missingNumber(list(missing))
    : words.missingNumbers(list(missing));
}
