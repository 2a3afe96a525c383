import { expect, test } from 'vitest';
import { isGap, threadPage, threadPageCount, wholeThread, type ThreadEntry } from '../../../src/model/thread-page.ts';
import { thread } from '../../../src/model/thread.ts';

test.each([
  [0, 1],
  [1, 1],
  [25, 1],
  [26, 2],
  [3656, 147],
])('a thread whose last number is %i has %i pages of 25', (last, pages) => {
  expect(threadPageCount(last, 25)).toBe(pages);
});

test('page 2 holds the numbers 26 to 50, whatever is missing before them', () => {
  expect(entries(threadPage(threadWith([1, 30, 50, 51]), 2, 25).entries)).toEqual(['26–29', '30', '31–49', '50']);
});

test('a page that nobody archived is one gap', () => {
  expect(entries(threadPage(threadWith([1, 80]), 2, 25).entries)).toEqual(['26–50']);
});

test('what is missing after the last comment stands at the end of the last page', () => {
  expect(entries(threadPage(threadWith([1, 2, 3, 4, 5], 91), 1, 25).entries)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6–91',
  ]);
});

test('filling a gap moves no comment to another page', () => {
  const before = threadPage(threadWith([1, 30]), 2, 25).entries;
  const after = threadPage(threadWith([1, 2, 3, 30]), 2, 25).entries;
  expect(entries(after)).toEqual(entries(before));
});

test('an empty thread has one empty page', () => {
  expect(threadPage(threadWith([]), 1, 25)).toEqual({ number: 1, total: 1, entries: [] });
});

test('the whole thread is one page with its gaps', () => {
  expect(entries(wholeThread(threadWith([2, 27], 28)).entries)).toEqual(['1', '2', '3–26', '27', '28']);
});

test('the newest comment stands first where that is asked for, and gaps keep their places', () => {
  expect(entries(wholeThread(threadWith([2, 27], 28), 'newest').entries)).toEqual(['28', '27', '3–26', '2', '1']);
});

function threadWith(numbers: number[], reported?: number) {
  return thread.parse({ reported, comments: numbers.map((number) => ({ number, text: 'Text' })) });
}

function entries(of: ThreadEntry[]): string[] {
  return of.map((entry) => {
    if (!isGap(entry)) return `${entry.number}`;
    return entry.from === entry.to ? `${entry.from}` : `${entry.from}–${entry.to}`;
  });
}
