import type { LossKind } from '../loss-kind.ts';
import type { Outcome } from '../outcome.ts';

type Kind = Outcome['status'] | 'joined';

/** The texts of the report that is looked at. */
export interface ReportWords {
  title: string;
  dryRun: string;
  interrupted: string;
  status: Record<Kind, string>;
  results: (inputs: number, results: number) => string;
  all: string;
  refusals: string;
  incomplete: string;
  passed: string;
  kept: string;
  losses: string;
  lossKinds: Record<LossKind, string>;
  guesses: string;
  otherKinds: string;
  notes: string;
  inputs: string;
  beside: string;
  besideNote: (shown: number, all: number) => string;
  source: string;
  result: string;
  columns: { status: string; input: string; told: string };
  reader: string;
  guessed: string;
  missing: string;
  comments: (count: number) => string;
  nothing: string;
  leftOut: string;
}

const german: ReportWords = {
  title: 'Bericht über einen Import',
  dryRun: 'Probelauf: Geschrieben wurde nichts.',
  interrupted: 'Der Lauf wurde unterbrochen; derselbe Befehl setzt ihn fort.',
  status: {
    imported: 'eingelesen',
    joined: 'hinzugefügt',
    unchanged: 'unverändert',
    waiting: 'wartend',
    passed: 'übergangen',
    incomplete: 'unvollständig',
    refused: 'abgelehnt',
  },
  results: (inputs, results) =>
    `${inputs} ${inputs === 1 ? 'Vorlage' : 'Vorlagen'}, ${results} ${results === 1 ? 'Ergebnis' : 'Ergebnisse'}:`,
  all: 'alle',
  refusals: 'Warum abgelehnt wurde',
  incomplete: 'Was nur zum Teil gelesen wurde',
  passed: 'Warum übergangen wurde',
  kept: 'Was blieb, wie es war',
  losses: 'Was fehlt, und in wie vielen Artikeln',
  lossKinds: {
    comments: 'Beiträge, die nicht erfasst sind',
    commentForm: 'Kommentare in einer Form, die nicht gelesen werden konnte',
    commentFrame: 'Kommentare, die ein anderer Dienst in die Seite geladen hätte',
    commentEnd: 'das Ende von Beiträgen',
    commentDay: 'der Tag, an dem ein Beitrag geschrieben wurde',
    commentReply: 'worauf ein Beitrag antwortete',
    commentDouble: 'ein zweiter Beitrag mit derselben Nummer',
    pictures: 'Bilder',
    embedded: 'was eingebettet war, etwa Videos',
    block: 'Bausteine, die das System der Vorlage füllte',
    text: 'der ganze Text',
    borders: 'sicherer Anfang und Schluss des Textes',
    pages: 'weitere Seiten des Artikels',
    paywall: 'der Text hinter einer Bezahlschranke',
    brokenOff: 'das Ende einer Seite, deren Aufnahme abbricht',
    entries: 'weitere Einträge eines Live-Blogs',
    day: 'Daten, die es im Kalender nicht gibt',
    noDay: 'der Tag des Erscheinens, für den der des Aufhebens steht',
    field: 'Angaben, die unbrauchbar waren',
    links: 'Ziele von Verweisen innerhalb der Vorlage',
    notices: 'Hinweise anderer Seiten (Pingbacks)',
  },
  guesses: 'Was erschlossen ist, und in wie vielen Artikeln',
  otherKinds: 'anderes',
  notes: 'Hinweise',
  inputs: 'Vorlagen',
  beside: 'Vorlage und Ergebnis',
  besideNote: (shown, all) =>
    shown === all
      ? 'Die unsichersten stehen zuerst. Was grau steht, ist nicht in den Artikel eingegangen.'
      : `Die ${shown} unsichersten von ${all}. Was grau steht, ist nicht in den Artikel eingegangen.`,
  source: 'Vorlage',
  result: 'Ergebnis',
  columns: { status: 'Was daraus wurde', input: 'Vorlage und Artikel', told: 'Angaben' },
  reader: 'gelesen als',
  guessed: 'erschlossen',
  missing: 'fehlt',
  comments: (count) => (count === 1 ? 'Ein Beitrag' : `${count} Beiträge`),
  nothing: 'Daraus wurde kein Artikel.',
  leftOut: 'nicht eingegangen',
};

const english: ReportWords = {
  title: 'Report on an import',
  dryRun: 'Dry run: nothing was written.',
  interrupted: 'The run was interrupted; the same command goes on with it.',
  status: {
    imported: 'imported',
    joined: 'joined',
    unchanged: 'unchanged',
    waiting: 'waiting',
    passed: 'passed over',
    incomplete: 'incomplete',
    refused: 'refused',
  },
  results: (inputs, results) =>
    `${inputs} ${inputs === 1 ? 'input' : 'inputs'}, ${results} ${results === 1 ? 'result' : 'results'}:`,
  all: 'all',
  refusals: 'Why inputs were refused',
  incomplete: 'What was read in part',
  passed: 'Why inputs were passed over',
  kept: 'What was left as it was',
  losses: 'What is missing, and in how many articles',
  lossKinds: {
    comments: 'comments that were not captured',
    commentForm: 'comments in a form that could not be read',
    commentFrame: 'comments that another service would have fetched into the page',
    commentEnd: 'the ends of comments',
    commentDay: 'the day on which a comment was written',
    commentReply: 'what a comment replied to',
    commentDouble: 'a second comment of the same number',
    pictures: 'pictures',
    embedded: 'what was embedded, such as videos',
    block: "blocks that the original's system filled",
    text: 'the whole text',
    borders: 'a sure beginning and end of the text',
    pages: 'further pages of the article',
    paywall: 'the text behind a paywall',
    brokenOff: 'the end of a page whose recording breaks off',
    entries: 'further entries of a live blog',
    day: 'dates that are on no calendar',
    noDay: 'the day of publication, for which the day of keeping stands',
    field: 'particulars that were of no use',
    links: 'targets of links within the original',
    notices: 'notices of other sites (pingbacks)',
  },
  guesses: 'What was guessed, and in how many articles',
  otherKinds: 'other things',
  notes: 'Notes',
  inputs: 'Inputs',
  beside: 'Source and result',
  besideNote: (shown, all) =>
    shown === all
      ? 'The least certain come first. What is grey did not go into the article.'
      : `The ${shown} least certain of ${all}. What is grey did not go into the article.`,
  source: 'Source',
  result: 'Result',
  columns: { status: 'What became of it', input: 'Input and article', told: 'Particulars' },
  reader: 'read as',
  guessed: 'guessed',
  missing: 'missing',
  comments: (count) => (count === 1 ? 'One comment' : `${count} comments`),
  nothing: 'No article was made of it.',
  leftOut: 'left out',
};

/** The texts in the language of the site. */
export function reportWordsIn(language: 'de' | 'en'): ReportWords {
  return language === 'en' ? english : german;
}
