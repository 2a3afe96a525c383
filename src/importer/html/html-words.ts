import { englishThreadWords, germanThreadWords, type ThreadWords } from '../threads/thread-words.ts';
import { wordsIn, type Words } from '../words.ts';
import type { MissingPicture } from './pictures/take-pictures.ts';

/** The sentences that a saved page's import writes into `losses`. */
export interface HtmlWords {
  pictureMissing: (picture: MissingPicture) => string;
  embedded: (name: string) => string;
  cutShort: string;
  uncertain: string;
  thread: ThreadWords;
}

const german: HtmlWords = {
  pictureMissing: ({ alt, caption, credit, url }) => {
    const name = [alt || caption, credit].filter(Boolean).join('; ');
    const legend = caption && alt && caption !== alt ? ` Darunter stand: „${caption}“.` : '';
    return `Ein Bild ist nicht mitgespeichert${name && ` („${name}“)`}${url ? `: ${url}` : '.'}${legend}`;
  },
  embedded: (name) => `Eingebettet war: ${name}. Der Text verweist darauf, aufgehoben ist es hier nicht.`,
  cutShort: 'Der Text bricht an einer Bezahlschranke ab.',
  uncertain:
    'Wo der Artikel beginnt und endet, war unsicher; der Text kann Zeilen enthalten, die nicht zu ihm gehören.',
  thread: germanThreadWords,
};

const english: HtmlWords = {
  pictureMissing: ({ alt, caption, credit, url }) => {
    const name = [alt || caption, credit].filter(Boolean).join('; ');
    const legend = caption && alt && caption !== alt ? ` Beneath it stood: “${caption}”.` : '';
    return `A picture was not saved with the page${name && ` (“${name}”)`}${url ? `: ${url}` : '.'}${legend}`;
  },
  embedded: (name) => `Embedded was: ${name}. The text links to it; no copy is kept here.`,
  cutShort: 'The text breaks off at a paywall.',
  uncertain: 'Where the article begins and ends was uncertain; the text may hold lines that are not part of it.',
  thread: englishThreadWords,
};

/** The sentences in the language of the site. */
export function htmlWordsFor(words: Words): HtmlWords {
  return words === wordsIn('en') ? english : german;
}
