import type { Site } from '../model/site.ts';
import type { NumberRange } from '../model/thread.ts';
import type { Words } from './words.ts';

/** `Es fehlen 6 bis 20, 43 und 60 bis 91.` At most eight runs are named, for a card is read at a glance. */
export function rangesText(ranges: readonly NumberRange[], words: Words, { language }: Pick<Site, 'language'>): string {
  const named = ranges.slice(0, 8).map(({ from, to }) => (from === to ? `${from}` : words.range(`${from}`, `${to}`)));
  if (ranges.length > named.length) named.push(words.furtherRanges);
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(named);
  return ranges.length === 1 && ranges[0]?.from === ranges[0]?.to
    ? words.missingNumber(list)
    : words.missingNumbers(list);
}
