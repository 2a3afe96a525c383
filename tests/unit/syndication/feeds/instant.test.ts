import { expect, test } from 'vitest';
import { instantOf } from '../../../../src/syndication/feeds/instant.ts';

test('a moment with an hour is that instant', () => {
  expect(instantOf('2015-09-20T14:05+02:00').toISOString()).toBe('2015-09-20T12:05:00.000Z');
});

test.each(['America/Los_Angeles', 'Europe/Berlin', 'Asia/Tokyo', 'Pacific/Honolulu'])(
  'a date without an hour is read as that day in %s',
  (timeZone) => {
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instantOf('2015-09-20'));
    expect(day).toBe('2015-09-20');
  },
);
