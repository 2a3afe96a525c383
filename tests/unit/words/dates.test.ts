import { expect, test } from 'vitest';
import { site } from '../../../src/model/site.ts';
import { formatMoment, monthName } from '../../../src/words/dates.ts';

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

test('a month keeps the name it was written with, whatever the zone', () => {
  expect(monthName('2015-12-31T23:59-08:00', de)).toBe('Dezember');
});
