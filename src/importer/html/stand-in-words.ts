import { wordsIn, type Words } from '../words.ts';

/** What a link in a text is called that stands for a picture that was not saved, or for what was embedded. */
export interface StandInWords {
  picture: string;
  video: string;
  audio: string;
  map: string;
  chart: string;
  post: string;
  other: string;
}

const german: StandInWords = {
  picture: 'Bild',
  video: 'Video',
  audio: 'Audio',
  map: 'Karte',
  chart: 'Grafik',
  post: 'Beitrag aus einem sozialen Netzwerk',
  other: 'Eingebetteter Inhalt',
};

const english: StandInWords = {
  picture: 'Picture',
  video: 'Video',
  audio: 'Audio',
  map: 'Map',
  chart: 'Chart',
  post: 'Post on a social network',
  other: 'Embedded content',
};

/** The words in the language of the site. */
export function standInWordsFor(words: Words): StandInWords {
  return words === wordsIn('en') ? english : german;
}
