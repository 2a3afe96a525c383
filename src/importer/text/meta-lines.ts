import { findDate, type DateOptions } from '../dates.ts';
import { bylines, publishedLabels, updatedLabels, weekdays } from './patterns.ts';

/** What a line says about when an article appeared or changed. */
export interface LineDates {
  published?: string;
  updated?: string;
  /** As written, where the calendar has no such day. */
  impossible?: string;
}

const parts = /\s*[|•]\s*|\s+[·–—]\s+(?=\p{L})/u;

/** Names in a byline such as "Von Jana Reimers und Karl Ott, Moskau", without the place. */
export function bylineIn(line: string): string[] | undefined {
  if (line.length > 140 || /[.!?]$/.test(line)) return undefined;
  for (const part of line.split(parts)) {
    for (const pattern of bylines) {
      const names = pattern.exec(part)?.groups?.['names'];
      const list = names && namesIn(names);
      if (list && list.length > 0) return list;
    }
  }
  return undefined;
}

/** Whether a line holds a date and little else. */
export function isDateLine(line: string): boolean {
  return line.length <= 140 && line.split(parts).every((part) => isDatePart(part) || bylineIn(part));
}

/** Reads the dates of such a line. */
export function datesIn(line: string, options: DateOptions): LineDates {
  const dates: LineDates = {};
  for (const part of line.split(parts)) {
    const found = findDate(part, options);
    if (!found) continue;
    const field = updatedLabels.test(part) ? 'updated' : 'published';
    if ('impossible' in found) dates.impossible ??= found.impossible;
    else dates[field] ??= found.moment;
  }
  return dates;
}

function isDatePart(part: string): boolean {
  const bare = part.replace(updatedLabels, '').replace(publishedLabels, '').replace(weekdays, '');
  const found = findDate(bare, { reference: '2000-01-01' });
  if (!found || found.from > 0) return false;
  return /^[\s().,;:–—-]*(uhr)?[\s().]*$/i.test(bare.slice(found.to));
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
