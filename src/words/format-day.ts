import { hasTime } from '../model/has-time.ts';
import type { Moment } from '../model/moment.ts';
import type { Site } from '../model/site.ts';

export const locale: Record<Site['language'], string> = { de: 'de-DE', en: 'en-GB' };

/** What `formatMoment` says of a day, for pages that tell a few days and wait for the code that does. */
export function formatDay(value: Moment, { language, timeZone }: Pick<Site, 'language' | 'timeZone'>): string {
  const zone = hasTime(value) ? timeZone : 'UTC';
  return new Date(value).toLocaleDateString(locale[language], { dateStyle: 'long', timeZone: zone });
}
