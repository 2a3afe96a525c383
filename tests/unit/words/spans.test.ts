import { expect, test } from 'vitest';
import type { TimeUnit } from '../../../src/model/debate/clock.ts';
import { formatSpan, formatStart } from '../../../src/words/spans.ts';

const hour = (...date: Parameters<typeof Date.UTC>) => Date.UTC(...date) / 3_600_000;

test.each<[TimeUnit, number, number, string, string]>([
  [
    { kind: 'hour', size: 3 },
    hour(2015, 1, 17, 21),
    hour(2015, 1, 17, 24),
    '17. Februar 2015, 21 bis 24 Uhr',
    '21 Uhr',
  ],
  [{ kind: 'hour', size: 3 }, hour(2015, 1, 18), hour(2015, 1, 18, 3), '18. Februar 2015, 0 bis 3 Uhr', '18. Feb.'],
  [
    { kind: 'hour', size: 3 },
    hour(2015, 1, 18, 12),
    hour(2018, 1, 1, 5),
    '18. Februar 2015 – 1. Februar 2018',
    '12 Uhr',
  ],
  [{ kind: 'day', size: 1 }, hour(2015, 1, 17), hour(2015, 1, 18), '17. Februar 2015', '17. Feb.'],
  [{ kind: 'day', size: 7 }, hour(2015, 1, 16), hour(2015, 1, 23), '16.–22. Februar 2015', '16. Feb.'],
  [{ kind: 'month', size: 3 }, hour(2015, 0), hour(2015, 3), 'Januar–März 2015', 'Jan. 2015'],
  [{ kind: 'year', size: 1 }, hour(2015, 0), hour(2016, 0), '2015', '2015'],
])('%j', (unit, from, to, span, start) => {
  expect([formatSpan({ from, to }, unit, { language: 'de' }), formatStart(from, unit, { language: 'de' })]).toEqual([
    span,
    start,
  ]);
});
