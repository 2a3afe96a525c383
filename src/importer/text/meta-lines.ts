import { findDates, type DateOptions, type FoundDate } from '../dates.ts';
import { withoutFurniture } from './furniture.ts';
import { bylines, dateLabels, updatedLabel } from './patterns.ts';

/** What a line says about when an article appeared or changed. */
export interface LineDates {
  published?: string;
  updated?: string;
  /** As written, where the calendar has no such day. */
  impossible?: string;
}

const longest = 160;
const parts = /\s*[|•]\s*|\s+[·–—]\s+(?=\p{L})|\s*,\s+(?=(?:von|by)\s)|\s{2,}/iu;

/** Names in a byline such as "Von Jana Reimers und Karl Ott, Moskau", without place and date. */
export function bylineIn(line: string): string[] | undefined {
  if (line.length > longest || /[.!?]$/.test(line)) return undefined;
  for (const part of cutOut(line, datesOf(line)).split(parts)) {
    for (const pattern of bylines) {
      const names = pattern.exec(part.trim())?.groups?.['names'];
      const list = names && namesIn(names);
      if (list && list.length > 0) return list;
    }
  }
  return undefined;
}

/** Whether a line holds dates and beside them at most furniture and a byline. */
export function isDateLine(line: string): boolean {
  if (line.length > longest) return false;
  const dates = datesOf(line);
  if (dates.length === 0) return false;
  const rest = withoutFurniture(cutOut(line, dates).replace(dateLabels, ' '));
  return !/[\p{L}\d]/u.test(rest) || bylineIn(rest) !== undefined;
}

/** Reads the dates of such a line; the words before each say what happened on it. */
export function datesIn(line: string, options: DateOptions): LineDates {
  const dates: LineDates = {};
  let from = 0;
  for (const found of findDates(line, options)) {
    const field = updatedLabel.test(line.slice(from, found.from)) ? 'updated' : 'published';
    if ('impossible' in found) dates.impossible ??= found.impossible;
    else dates[field] ??= found.moment;
    from = found.to;
  }
  return dates;
}

function datesOf(line: string): FoundDate[] {
  return [...findDates(line, { reference: '2000-01-01T12:00Z' })];
}

function cutOut(line: string, dates: readonly FoundDate[]): string {
  return dates.reduceRight((rest, { from, to }) => `${rest.slice(0, from)} | ${rest.slice(to)}`, line);
}

/** A name has two words or more; a single one after a comma is the place it was written in. */
function namesIn(text: string): string[] {
  const names = text
    .replace(/\s*\([^)]*\)/g, '')
    .split(/\s*,\s*|\s+(?:und|and)\s+|\s*&\s*/)
    .map((name) => name.trim());
  const full = names.filter(isName);
  return full.length === names.filter((name) => name.includes(' ')).length ? full : [];
}

function isName(name: string): boolean {
  const words = name.split(/\s+/);
  const isCapital = (word: string) =>
    /^\p{Lu}/u.test(word) || /^(von|van|de|der|den|zu|di|da|al|el|bin|le|la)$/.test(word);
  return words.length >= 2 && words.length <= 5 && words.every(isCapital);
}
