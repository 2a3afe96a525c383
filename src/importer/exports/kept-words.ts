import { wordsIn, type Words } from '../words.ts';

/** The sentences that imports from reading lists, feeds and Markdown write into `losses`. */
export interface KeptWords {
  dayKept: string;
  /** A building block that the source's own system filled, such as `{{< map >}}`. */
  block: (name: string) => string;
  /** Something that was set into the text from elsewhere, such as another note. */
  embedded: (name: string) => string;
  linksDropped: (count: number) => string;
}

const german: KeptWords = {
  dayKept: 'Wann der Artikel erschien, sagt die Vorlage nicht; angegeben ist der Tag, an dem er aufgehoben wurde.',
  block: (name) => `Ein Baustein „${name}“, den das System der Vorlage füllte, ist nicht erfasst.`,
  embedded: (name) => `Eingefügt war: „${name}“. Es ist nicht mitgespeichert.`,
  linksDropped: (count) =>
    count === 1
      ? 'Ein Verweis innerhalb der Vorlage führte ins Leere; sein Text ist geblieben.'
      : `${count} Verweise innerhalb der Vorlage führten ins Leere; ihr Text ist geblieben.`,
};

const english: KeptWords = {
  dayKept: 'The original does not say when the article was published; the day given is the one on which it was kept.',
  block: (name) => `A block “${name}” that the original's system filled was not captured.`,
  embedded: (name) => `Set into the text was: “${name}”. It was not saved with it.`,
  linksDropped: (count) =>
    count === 1
      ? 'A link within the original led nowhere; its text stayed.'
      : `${count} links within the original led nowhere; their text stayed.`,
};

/** The sentences in the language of the site. */
export function keptWordsFor(words: Words): KeptWords {
  return words === wordsIn('en') ? english : german;
}
