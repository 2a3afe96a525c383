import { describe, expect, test } from 'vitest';
import { findDate, parseDate } from '../../../src/importer/dates.ts';

const reference = '2015-09-20T14:05:00+02:00';

test.each([
  ['20.09.2015', '2015-09-20'],
  ['20.9.15', '2015-09-20'],
  ['Sonntag, 20.09.2015', '2015-09-20'],
  ['20. September 2015, 12:37 Uhr', '2015-09-20T12:37+02:00'],
  ['20.09.2015 – 12.37 Uhr', '2015-09-20T12:37+02:00'],
  ['am 20. September 2015 um 12 Uhr', '2015-09-20T12:00+02:00'],
  ['12:37 Uhr, 20.12.2015', '2015-12-20T12:37+01:00'],
  ['20. März 2015, 12:37 Uhr MESZ', '2015-03-20T12:37+02:00'],
  ['September 20, 2015', '2015-09-20'],
  ['20 September 2015', '2015-09-20'],
  ['20th September 2015', '2015-09-20'],
  ['Sept. 20, 2015 2:05 PM', '2015-09-20T14:05+02:00'],
  ['Sep 20, 2015 at 12am EDT', '2015-09-20T00:00-04:00'],
  ['Sun, 20 Sep 2015 12:37:05 +0200', '2015-09-20T12:37:05+02:00'],
  ['2015-09-20 12:37', '2015-09-20T12:37+02:00'],
  ['2015-09-20T12:37', '2015-09-20T12:37+02:00'],
  ['2015-09-20T12:37:00+0100', '2015-09-20T12:37:00+01:00'],
  ['2015-09-20T12:37:00.250Z', '2015-09-20T12:37:00+00:00'],
])('%s is %s', (text, moment) => {
  expect(parseDate(text)).toEqual({ moment });
});

test.each([
  ['heute, 12:37 Uhr', '2015-09-20T12:37+02:00'],
  ['Gestern, 18:02', '2015-09-19T18:02+02:00'],
  ['vorgestern', '2015-09-18'],
  ['vor 3 Stunden', '2015-09-20T11:05+02:00'],
  ['vor einer Minute', '2015-09-20T14:04+02:00'],
  ['vor 2 Tagen', '2015-09-18'],
  ['today', '2015-09-20'],
  ['yesterday', '2015-09-19'],
  ['3 hours ago', '2015-09-20T11:05+02:00'],
])('%s is %s, seen from 20 September 2015', (text, moment) => {
  expect(parseDate(text, { reference })).toEqual({ moment });
});

describe('what is not known is not made up', () => {
  test('a relative date without a reference is not read', () => {
    expect(parseDate('heute, 12:37 Uhr')).toBeUndefined();
  });

  test('hours before a day without a time are not read', () => {
    expect(parseDate('vor 3 Stunden', { reference: '2015-09-20' })).toBeUndefined();
  });

  test('weeks are too vague for a day', () => {
    expect(parseDate('vor 3 Wochen', { reference })).toBeUndefined();
  });
});

test.each(['31.02.2015', '20.09.2015, 25:61 Uhr', 'February 30, 2015', '2015-13-20', '9/20/2015', '2015-03-29 02:30'])(
  '%s is named as impossible and never rolled over',
  (text) => {
    expect(parseDate(text)).toEqual({ impossible: text });
  },
);

test('month and day change places only where asked', () => {
  expect([parseDate('9/10/2015'), parseDate('9/10/2015', { monthFirst: true })]).toEqual([
    { moment: '2015-10-09' },
    { moment: '2015-09-10' },
  ]);
});

test.each(['10.1.2015.3', '1.2.20155', 'heutegestern', 'Kapitel 20.09'])('%s holds no date', (text) => {
  expect(parseDate(text, { reference })).toBeUndefined();
});

test('a date is found where it stands', () => {
  expect(findDate('maier2 20.09.2015')).toEqual({ moment: '2015-09-20', from: 7, to: 17 });
});

test('another zone can be given', () => {
  expect(parseDate('20.09.2015, 12:37', { zone: 'Europe/London' })).toEqual({ moment: '2015-09-20T12:37+01:00' });
});
