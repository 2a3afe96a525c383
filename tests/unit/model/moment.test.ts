import { expect, test } from 'vitest';
import { compareMoments, dayOf, hasTime, localDay, moment } from '../../../src/model/moment.ts';

test.each(['2015-09-20', '2016-02-29', '2015-09-20T14:05Z', '2015-09-20T14:05:59.5+02:00'])(
  '%s is a moment',
  (value) => {
    expect(moment.safeParse(value).success).toBe(true);
  },
);

test.each([
  ['2015-02-31', 'names a day or an hour that does not exist'],
  ['2015-02-29', 'names a day or an hour that does not exist'],
  ['2015-09-20T14:65Z', 'names a day or an hour that does not exist'],
  ['2015-09-20T24:00Z', expect.stringMatching('is not a date')],
  ['2015-09-20T14:05', expect.stringMatching('is not a date')],
  ['20.09.2015', expect.stringMatching('is not a date')],
])('%s is refused with one reason', (value, reason) => {
  expect(moment.safeParse(value).error?.issues.map(({ message }) => message)).toEqual([reason]);
});

test('a moment keeps the day and zone in which it was written', () => {
  expect(dayOf('2015-09-20T00:30+02:00')).toBe('2015-09-20');
});

test('a date gains no hour', () => {
  expect([hasTime('2015-09-20'), hasTime('2015-09-20T14:05Z')]).toEqual([false, true]);
});

test('moments of different zones compare as instants', () => {
  expect(compareMoments('2015-09-20T14:05+02:00', '2015-09-20T12:30Z')).toBeLessThan(0);
});

test.each([
  ['2015-09-20T23:30Z', '2015-09-21'],
  ['2015-09-20T00:30+02:00', '2015-09-20'],
  ['2015-09-20', '2015-09-20'],
  ['0999-09-20', '0999-09-20'],
])('%s appeared in Berlin on %s', (value, day) => {
  expect(localDay(value, { timeZone: 'Europe/Berlin' })).toBe(day);
});
