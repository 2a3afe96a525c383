import type { ExportWords } from './exports/export-words.ts';
import type { KeptWords } from './exports/kept-words.ts';
import type { HtmlWords } from './html/html-words.ts';
import type { StandInWords } from './html/stand-in-words.ts';
import type { WhichComments } from './phrases.ts';
import type { ReportWords } from './report/report-words.ts';
import type { ThreadWords } from './threads/thread-words.ts';
import { english } from './words-en.ts';
import { german } from './words-de.ts';

/** The sentences that an import writes into an article's `losses`, where readers of the site see them, and what it calls things. */
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
  page: HtmlWords;
  standIns: StandInWords;
  thread: ThreadWords;
  exported: ExportWords;
  kept: KeptWords;
  report: ReportWords;
}

/** The texts in the language of the site. */
export function wordsIn(language: 'de' | 'en'): Words {
  return language === 'en' ? english : german;
}
