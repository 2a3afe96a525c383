import { expect, test } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { heldDates, nearestDate } from '../../../src/model/held-dates.ts';

const held = heldDates([{ published: '2015-09-20T23:30Z' } as Article], { timeZone: 'Europe/Berlin' });

test('something appeared on the day that readers saw', () => {
  expect([...held]).toEqual(['2015', '2015-09', '2015-09-21']);
});

test.each([
  ['2015-09-21', '2015-09-21'],
  ['2015-09-20', '2015-09'],
  ['2015-01-01', '2015'],
  ['2014-09-21', undefined],
])('nearest to %s is %s', (day, nearest) => {
  expect(nearestDate(day, held)).toBe(nearest);
});
