import { englishThreadWords, germanThreadWords, type ThreadWords } from '../threads/thread-words.ts';
import { wordsIn, type Words } from '../words.ts';
import type { MissingPicture } from './pictures/take-pictures.ts';

/** The sentences that a saved page's import writes into `losses`. */
export interface HtmlWords {
  pictureMissing: (picture: MissingPicture) => string;
  embedded: (name: string) => string;
  /** Something that waited for its reader's consent. @param service whose it was */
  unloaded: (service: string | undefined) => string;
  cutShort: string;
  brokenOff: string;
  liveBlog: string;
  uncertain: string;
  thread: ThreadWords;
}

const german: HtmlWords = {
  pictureMissing: (picture) =>
    `Ein Bild ist nicht mitgespeichert${describe(picture, '„', '“')}.${legend(picture, 'Darunter stand: „', '“')}`,
  embedded: (name) => `Eingebettet war: ${name}. Der Text verweist darauf, aufgehoben ist es hier nicht.`,
  unloaded: (service) =>
    `Eingebettet war: etwas${service ? ` von ${service}` : ''}, das erst nach einer Einwilligung geladen worden wäre. Die Seite nennt keine Adresse.`,
  cutShort: 'Der Text bricht an einer Bezahlschranke ab.',
  brokenOff: 'Die Aufnahme der Seite bricht ab; was danach kam, ist nicht erfasst.',
  liveBlog: 'Die Seite hätte weitere Einträge nachgeladen; erfasst sind die, die zu sehen waren.',
  uncertain:
    'Wo der Artikel beginnt und endet, war unsicher; der Text kann Zeilen enthalten, die nicht zu ihm gehören.',
  thread: germanThreadWords,
};

const english: HtmlWords = {
  pictureMissing: (picture) =>
    `A picture was not saved with the page${describe(picture, '“', '”')}.${legend(picture, 'Beneath it stood: “', '”')}`,
  embedded: (name) => `Embedded was: ${name}. The text links to it; no copy is kept here.`,
  unloaded: (service) =>
    `Embedded was: something${service ? ` of ${service}` : ''} that would have been loaded only with its reader’s consent. The page names no address.`,
  cutShort: 'The text breaks off at a paywall.',
  brokenOff: 'The recording of the page breaks off; what came after was not captured.',
  liveBlog: 'The page would have loaded further entries; those that were shown are here.',
  uncertain: 'Where the article begins and ends was uncertain; the text may hold lines that are not part of it.',
  thread: englishThreadWords,
};

/** The sentences in the language of the site. */
export function htmlWordsFor(words: Words): HtmlWords {
  return words === wordsIn('en') ? english : german;
}

function describe({ alt, caption, credit, url }: MissingPicture, open: string, close: string): string {
  const name = alt || caption;
  return `${name && `: ${open}${bare(name)}${close}`}${credit && `, ${credit}`}${url ? ` (${url})` : ''}`;
}

function legend({ alt, caption }: MissingPicture, open: string, close: string): string {
  return caption && alt && caption !== alt ? ` ${open}${bare(caption)}${close}.` : '';
}

function bare(text: string): string {
  return text.replace(/\.$/, '');
}
