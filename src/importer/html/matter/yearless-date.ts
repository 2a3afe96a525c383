import type { Moment } from '../../../model/moment.ts';
import { parseDate } from '../../dates.ts';

const yearless =
  /^((?:\p{L}{2,12}[.,:]*\s+)?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9}\b\.?))(?=$|[\s,|·–-]+(?:um\s+)?\d{1,2}[.:]\d\d)(.*)$/u;

/**
 * Writes the year into a line such as "29. November, 18:02": that of the last such day up to a moment near it.
 * @param near when the page was saved, or changed
 * @returns nothing if the line has a year, or says anything else
 */
export function withYear(line: string, near: Moment | undefined): string | undefined {
  const [, day, hour] = line.length <= 50 ? (yearless.exec(line.trim()) ?? []) : [];
  if (day === undefined || near === undefined) return undefined;
  const year = Number(near.slice(0, 4));
  return [year, year - 1]
    .map((one) => `${day.replace(/\.?$/, '.').replace(/(?<=\p{L})\.$/u, '')} ${one}${hour}`)
    .find((dated) => isUpTo(dated, near));
}

function isUpTo(dated: string, near: Moment): boolean {
  const reading = parseDate(dated);
  return reading !== undefined && 'moment' in reading && reading.moment.slice(0, 10) <= near.slice(0, 10);
}
