import type { Outcome } from '../import.ts';

type Kind = Outcome['status'] | 'joined';

/** The texts of the report that is looked at. */
export interface ReportWords {
  title: string;
  dryRun: string;
  interrupted: string;
  status: Record<Kind, string>;
  all: string;
  refusals: string;
  losses: string;
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
    refused: 'abgelehnt',
  },
  all: 'alle',
  refusals: 'Warum abgelehnt wurde',
  losses: 'Was fehlt',
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
    refused: 'refused',
  },
  all: 'all',
  refusals: 'Why inputs were refused',
  losses: 'What is missing',
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
