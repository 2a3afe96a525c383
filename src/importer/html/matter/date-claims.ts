import type { Moment } from '../../../model/moment.ts';
import { hasTime } from '../../../model/moment.ts';
import { parseDate } from '../../dates.ts';

/** What is needed to read a page's dates. */
export interface DateContext {
  language?: string | undefined;
  /** When the page was saved, if known; relative dates count from it. */
  captured?: Moment | undefined;
  /** IANA zone of the archive, where hours are at home that name none. */
  zone: string;
}

/** The first of several dates that can be read, and those before it that stand on no calendar. */
export interface ClaimedDate {
  moment?: Moment;
  /** Whether it was counted from another date, as in "vor 3 Stunden". */
  relative?: true;
  impossible: string[];
}

/**
 * Reads the first readable claim. An hour without a zone is taken for the archive's where the page speaks
 * the language of that zone; elsewhere only its day is kept. Midnight without a zone is how systems write that they know no hour.
 */
export function firstDate(claims: readonly (string | undefined)[], context: DateContext): ClaimedDate {
  const impossible: string[] = [];
  for (const claim of claims) {
    if (!claim) continue;
    const { captured: reference, zone } = context;
    const reading = parseDate(claim, { reference, zone, monthFirst: monthLeads(context) });
    if (!reading) continue;
    if ('moment' in reading)
      return { moment: honest(reading.moment, claim, context), ...relativity(claim), impossible };
    impossible.push(reading.impossible);
  }
  return { impossible };
}

export function monthLeads({ language }: DateContext): boolean {
  return language === 'en' || language === 'en-US';
}

function relativity(claim: string): { relative?: true } {
  return parseDate(claim) ? {} : { relative: true };
}

/** A moment with its hour only if the claim names a zone, or the page speaks the language of the archive's. */
export function honest(moment: Moment, claim: string, { language, zone }: DateContext): Moment {
  if (!hasTime(moment) || namesZone(claim)) return moment;
  const isGerman = /^Europe\/(Berlin|Busingen|Vienna|Zurich)$/.test(zone);
  const knowsHour = language === undefined || language.startsWith('de') === isGerman;
  return knowsHour && !/T00:00(:00)?[+-]/.test(moment) ? moment : moment.slice(0, 10);
}

/** A claim names its zone if reading it elsewhere gives the same. */
function namesZone(claim: string): boolean {
  const [here, there] = ['Europe/Berlin', 'Asia/Tokyo'].map((zone) => parseDate(claim, { zone }));
  return here !== undefined && JSON.stringify(here) === JSON.stringify(there);
}
