import { expect, test } from 'vitest';
import { site } from '../../../src/model/site.ts';
import { formatDate, formatHour, formatMoment, weekdays } from '../../../src/words/dates.ts';

const de = site.parse({});
const en = site.parse({ language: 'en', timeZone: 'Europe/London' });

test('a date without a time shows no invented one', () => {
  expect(formatMoment('2015-09-20', de)).toBe('20. September 2015');
});

test('a time is shown in the zone of the site', () => {
  expect(formatMoment('2015-09-20T10:37Z', de)).toBe('20. September 2015, 12:37 Uhr');
});

test('an English site tells dates in English', () => {
  expect(formatMoment('2015-09-20T12:37+02:00', en)).toBe('20 September 2015, 11:37');
});

test('a list shows the day alone', () => {
  expect(formatMoment('2015-09-20T10:37Z', de, 'day')).toBe('20. September 2015');
});

test('an hour is told alone where the day is known already', () => {
  expect([formatHour('2015-09-20T10:37Z', de), formatHour('2015-09-20T10:37Z', en)]).toEqual(['12:37 Uhr', '11:37']);
});

test('an hour that is not known is not told', () => {
  expect(formatHour('2015-09-20', de)).toBeUndefined();
});

test.each([
  ['2015-09-20', 'weekdayAndDay', 'Sonntag, 20. September 2015'],
  ['2015-09-20', 'dayOfMonth', '20. September'],
  ['2015-09', 'monthOfYear', 'September 2015'],
  ['0999-12', 'month', 'Dezember'],
] as const)('%s as %s is %s', (date, shape, text) => {
  expect(formatDate(date, de, shape)).toBe(text);
});

test('the week begins on Monday in both languages', () => {
  expect([de, en].map((site) => weekdays(site)[0]!.name)).toEqual(['Montag', 'Monday']);
});
