import type { Moment } from '../../model/moment.ts';
import { parseDate } from '../dates.ts';

const zoned = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|UTC|[+-]\d{2}:?\d{2})$/;
const oneMinute = 60_000;

/** A moment as machines write it, with its zone and without parts of seconds; nothing for the zero of a clock. */
export function momentOf(written: string): Moment | undefined {
  const parts = zoned.exec(written.trim());
  if (!parts || parts[1]!.startsWith('0')) return undefined;
  const zone = /^(Z|UTC)$/.test(parts[3]!) ? 'Z' : parts[3]!.replace(/^(.\d\d):?(\d\d)$/, '$1:$2');
  const moment = `${parts[1]}T${parts[2]}${zone}`;
  return Number.isNaN(Date.parse(moment)) ? undefined : moment;
}

/** A moment without a zone, in the zone of the site. */
export function localMoment(written: string, zone: string): Moment | undefined {
  const read = parseDate(written.trim().replace(/\.\d+$/, ''), { zone });
  return read && 'moment' in read ? read.moment : undefined;
}

/** Seconds since 1970. */
export function momentAt(seconds: number): Moment | undefined {
  const date = new Date(Math.floor(seconds) * 1_000);
  return seconds > 0 && !Number.isNaN(date.getTime()) ? date.toISOString().replace('.000', '') : undefined;
}

/**
 * A moment that an export gives twice, by the site's clock and in UTC: what lies between them is the zone.
 * @param local `2015-09-20 14:05:00`
 * @param utc the same in UTC; zeros if the tool did not know it
 */
export function momentByBoth(local: string, utc: string, zone: string): Moment | undefined {
  const [here, there] = [momentOf(`${local} Z`), momentOf(`${utc} Z`)];
  if (!there) return here && localMoment(local, zone);
  const minutes = here ? Math.round((Date.parse(here) - Date.parse(there)) / oneMinute) : 0;
  if (!here || minutes % 15 !== 0 || Math.abs(minutes) > 14 * 60) return there;
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return minutes === 0 ? there : `${here.slice(0, -1)}${minutes < 0 ? '-' : '+'}${hours}:${rest}`;
}
