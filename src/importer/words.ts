import type { NumberRange } from '../model/thread.ts';

/** The runs of comments that are held, or those that are missing. */
type WhichComments = { held: readonly NumberRange[] } | { missing: readonly NumberRange[] };

/** The sentences that an import writes into an article's `losses`, where readers of the site see them. */
export interface Words {
  /** Begins with what it says without `which`, the numbers that are there or missing. */
  commentsMissing(missing: number, reported: number, which?: WhichComments): string;
  impossibleDate(written: string): string;
  replyDropped(number: number): string;
  commentDropped(number: number): string;
  fieldDropped(field: string, value: string): string;
  /** @param missing numbers of the pages that are not there; none where it is not known how many there were */
  pagesMissing(missing: readonly number[], of: number | undefined): string;
  bodyMissing: string;
  picturesMissing: string;
}

/** More runs than this are not named one by one. */
const mostRanges = 8;

const german: Words = {
  commentsMissing: (missing, reported, which) =>
    `${missing} von ${reported} Beiträgen ${missing === 1 ? 'ist' : 'sind'} nicht erfasst${numbered(which, 'Erfasst', 'und', 'weitere')}`,
  impossibleDate: (written) => `Das Datum „${written}“ gibt es im Kalender nicht; es ist weggelassen.`,
  replyDropped: (number) => `Beitrag ${number} nannte als Bezug einen Beitrag, auf den er nicht antworten kann.`,
  commentDropped: (number) => `Ein zweiter Beitrag mit der Nummer ${number} ist weggelassen.`,
  fieldDropped: (field, value) => `Die Angabe „${value}“ (${field}) war unbrauchbar und ist weggelassen.`,
  pagesMissing: (missing, of) =>
    of === undefined
      ? 'Der Artikel hatte weitere Seiten; wie viele, ist nicht bekannt.'
      : missing.length === 1
        ? `Der Artikel hatte ${of} Seiten; Seite ${missing[0]} fehlt.`
        : `Der Artikel hatte ${of} Seiten; es fehlen die Seiten ${listed(missing, 'und')}.`,
  bodyMissing: 'Der Text des Artikels ist nicht erfasst.',
  picturesMissing: 'Die Bilder der Vorlage sind nicht erfasst.',
};

const english: Words = {
  commentsMissing: (missing, reported, which) =>
    `${missing} of ${reported} comments ${missing === 1 ? 'was' : 'were'} not captured${numbered(which, 'Captured', 'and', 'more')}`,
  impossibleDate: (written) => `The date “${written}” is on no calendar and was left out.`,
  replyDropped: (number) => `Comment ${number} named a comment that it cannot be a reply to.`,
  commentDropped: (number) => `A second comment with the number ${number} was left out.`,
  fieldDropped: (field, value) => `“${value}” (${field}) was of no use and was left out.`,
  pagesMissing: (missing, of) =>
    of === undefined
      ? 'The article had further pages; how many is not known.'
      : missing.length === 1
        ? `The article had ${of} pages; page ${missing[0]} is missing.`
        : `The article had ${of} pages; pages ${listed(missing, 'and')} are missing.`,
  bodyMissing: 'The text of the article was not captured.',
  picturesMissing: 'The pictures of the original were not captured.',
};

/** The sentences in the language of the site. */
export function wordsIn(language: 'de' | 'en'): Words {
  return language === 'en' ? english : german;
}

/** `: 7 und 20.` are missing, `. Erfasst: 1–20 und 41–60.` */
function numbered(which: WhichComments | undefined, held: string, and: string, more: string): string {
  if (!which) return '';
  const ranges = 'held' in which ? which.held : which.missing;
  const named = ranges.slice(0, mostRanges).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  if (ranges.length > named.length) named.push(more);
  return `${'held' in which ? `. ${held}` : ''}: ${listed(named, and)}.`;
}

function listed(items: readonly (number | string)[], and: string): string {
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}` : `${items[0]}`;
}
