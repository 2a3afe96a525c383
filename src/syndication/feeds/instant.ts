import { hasTime, type Moment } from '../../model/moment.ts';

/**
 * The instant that stands for a moment where a format asks for an hour (RFC 3339, RFC 822). A date without a time
 * becomes noon in UTC, which lies on that day for nearly every reader on earth; midnight would be the day before for half of them.
 */
export function instantOf(moment: Moment): Date {
  return new Date(hasTime(moment) ? moment : `${moment}T12:00:00Z`);
}
