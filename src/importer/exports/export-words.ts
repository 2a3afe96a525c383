import { wordsIn, type Words } from '../words.ts';

/** The sentences that imports from exports write into articles, where readers of the site see them. */
export interface ExportWords {
  pingbacks(count: number): string;
  gallery(count: number): string;
  shortcode(name: string): string;
  /** Stands for the name of somebody whom a corpus knows by a number. */
  member(number: string, isStaff: boolean): string;
  /** Stands for what a forum itself did to a topic, such as `closed.enabled`. */
  forumAction(code: string): string;
}

const german: ExportWords = {
  pingbacks: (count) =>
    count === 1
      ? 'Ein Hinweis einer anderen Seite (Pingback) ist weggelassen.'
      : `${count} Hinweise anderer Seiten (Pingbacks) sind weggelassen.`,
  gallery: (count) =>
    `Eine Galerie${count > 1 ? ` von ${count} Bildern` : count === 1 ? ' mit einem Bild' : ''} ist nicht im Export enthalten.`,
  shortcode: (name) => `Ein Baustein „${name}“, den die Website beim Anzeigen füllte, ist nicht im Export enthalten.`,
  member: (number, isStaff) => `Mitglied ${number}${isStaff ? ' (Redaktion)' : ''}`,
  forumAction: (code) => `[Vermerk des Forums: ${code}]`,
};

const english: ExportWords = {
  pingbacks: (count) =>
    count === 1
      ? 'A notice of another site (pingback) was left out.'
      : `${count} notices of other sites (pingbacks) were left out.`,
  gallery: (count) =>
    `A gallery${count > 0 ? ` of ${count} ${count === 1 ? 'picture' : 'pictures'}` : ''} is not in the export.`,
  shortcode: (name) => `A block “${name}” that the site filled as it was shown is not in the export.`,
  member: (number, isStaff) => `Member ${number}${isStaff ? ' (newsroom)' : ''}`,
  forumAction: (code) => `[Note of the forum: ${code}]`,
};

/** The sentences in the language of the site. */
export function exportWordsFor(words: Words): ExportWords {
  return words === wordsIn('en') ? english : german;
}
