import { describe, expect, test } from 'vitest';
import { debateOf } from '../../../../src/model/debate/debate.ts';
import { thread as schema, type Thread } from '../../../../src/model/thread.ts';

const berlin = { timeZone: 'Europe/Berlin' };

/** A thread of comments written at these moments; undefined stands for one of which nobody knows. */
function threadOf(moments: readonly (string | undefined)[], fields: object = {}): Thread {
  const comments = moments.map((published, at) => ({ number: at + 1, text: 'x', ...(published && { published }) }));
  return schema.parse({ ...fields, comments });
}

function times(count: number, moment: (at: number) => string): string[] {
  return Array.from({ length: count }, (_, at) => moment(at));
}

const two = (value: number) => String(value).padStart(2, '0');
const hourly = times(12, (at) => `2015-02-17T${two(at)}:30+01:00`);

describe('the unit of a debate', () => {
  test.each<[string, (string | undefined)[], object]>([
    ['an hour within a day', hourly, { kind: 'hour', size: 1 }],
    [
      'some hours within a week',
      times(14, (at) => `2015-02-${10 + Math.floor(at / 2)}T12:00+01:00`),
      { kind: 'hour', size: 12 },
    ],
    ['a day where no hour is known', times(14, (at) => `2015-02-${10 + (at % 5)}`), { kind: 'day', size: 1 }],
    ['a week within months', times(20, (at) => `2015-0${1 + Math.floor(at / 5)}-1${at % 5}`), { kind: 'day', size: 7 }],
    ['a month within years', times(12, (at) => `2015-${two(at + 1)}-01`), { kind: 'month', size: 1 }],
    ['a year within decades', times(20, (at) => `${1995 + at}-01-01`), { kind: 'year', size: 1 }],
  ])('is %s', (_, moments, unit) => {
    expect(debateOf(threadOf(moments), berlin)?.unit).toEqual(unit);
  });
});

describe('a thread has no shape', () => {
  test.each<[string, (string | undefined)[]]>([
    ['without comments', []],
    ['with five', hourly.slice(0, 5)],
    ['without times', Array.from({ length: 30 }, () => undefined)],
    ['on one day of which no hour is known', times(30, () => '2015-02-17')],
    ['within one hour', times(30, () => '2015-02-17T12:10+01:00')],
  ])('%s', (_, moments) => {
    expect(debateOf(threadOf(moments), berlin)).toBeUndefined();
  });
});

describe('a column', () => {
  test('holds the comments of its hour by the clock of the site', () => {
    const { columns } = debateOf(threadOf([...hourly, '2015-02-16T22:15Z']), berlin)!;
    expect(columns[0]).toMatchObject({ from: Date.UTC(2015, 1, 16, 23) / 3_600_000, numbers: [13] });
  });

  test('stands for each hour of the night on which the clock is set back, and none is left out', () => {
    const night = times(12, (at) => `2015-10-25T0${Math.floor(at / 2)}:30Z`);
    const { columns } = debateOf(threadOf(night), berlin)!;
    expect(columns.flatMap(({ numbers }) => numbers)).toHaveLength(12);
  });

  test('is the busiest if most was written in it, the first of several', () => {
    const { busiest } = debateOf(threadOf([...hourly, '2015-02-17T05:40+01:00', '2015-02-17T07:40+01:00']), berlin)!;
    expect(busiest.numbers).toEqual([6, 13]);
  });

  test('has a gap where numbers are missing between it and the next', () => {
    const gapped = threadOf(hourly);
    gapped.comments.splice(4, 2);
    const { columns } = debateOf(gapped, berlin)!;
    expect(columns.flatMap(({ hasGap }, at) => (hasGap ? [at] : []))).toEqual([3, 4, 5, 6]);
  });

  test('has a gap at the end where the source reported more', () => {
    const { columns } = debateOf(threadOf(hourly, { reported: 20 }), berlin)!;
    expect(columns.flatMap(({ hasGap }, at) => (hasGap ? [at] : []))).toEqual([11]);
  });
});

test('what comes years later shares the last column', () => {
  const { columns, hasTail } = debateOf(threadOf([...hourly, ...hourly, '2018-03-01']), berlin)!;
  const late = debateOf(threadOf([...hourly, ...hourly, '2018-03-01T10:00Z']), berlin)!;
  expect([hasTail, columns.length, late.hasTail, late.columns.at(-1)?.numbers]).toEqual([false, 12, true, [25]]);
});

test('comments without an hour are left out where nearly all have one', () => {
  expect(debateOf(threadOf([...hourly, '2015-02-17', undefined]), berlin)?.undated).toBe(2);
});

test('3,656 comments make 24 columns at most', () => {
  const many = times(3656, (at) => new Date(Date.UTC(2015, 1, 1) + at * 7 * 60_000).toISOString());
  expect(debateOf(threadOf(many), berlin)?.columns.length).toBeLessThanOrEqual(24);
});
