import type { NumberRange } from '../model/thread.ts';
import type { MissingPicture } from './html/pictures/take-pictures.ts';

/** The runs of comments that are held, or those that are missing. */
export type WhichComments = { held: readonly NumberRange[] } | { missing: readonly NumberRange[] };

/** More runs than this are not named one by one. */
const mostRanges = 8;

/** `: 7 und 20.` are missing, `. Erfasst: 1–20 und 41–60.` */
export function numbered(which: WhichComments | undefined, held: string, and: string, more: string): string {
  if (!which) return '';
  const ranges = 'held' in which ? which.held : which.missing;
  const named = ranges.slice(0, mostRanges).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  if (ranges.length > named.length) named.push(more);
  return `${'held' in which ? `. ${held}` : ''}: ${listed(named, and)}.`;
}

export function listed(items: readonly (number | string)[], and: string): string {
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}` : `${items[0]}`;
}

/** What a picture showed that was not saved, whose it was and where. */
export function described({ alt, caption, credit, url }: MissingPicture, open: string, close: string): string {
  const name = alt || caption;
  return `${name && `: ${open}${bare(name)}${close}`}${credit && `, ${credit}`}${url ? ` (${url})` : ''}`;
}

/** What stood beneath it, in a sentence of its own. */
export function legend({ alt, caption }: MissingPicture, open: string, close: string): string {
  return caption && alt && caption !== alt ? ` ${open}${bare(caption)}${close}.` : '';
}

function bare(text: string): string {
  return text.replace(/\.$/, '');
}
