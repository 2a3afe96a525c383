import { expect, test } from 'vitest';
import {
  gaps,
  heldRanges,
  repliesByNumber,
  summarise,
  thread,
  threadFaults,
  type Thread,
} from '../../../src/model/thread.ts';

test('a thread without faults has none', () => {
  expect(threadFaults(threadOf({ 1: undefined, 2: 1, 3: 1, 4: 2 }))).toEqual([]);
});

test('a reply to a comment that was reported but not archived is no fault', () => {
  expect(threadFaults({ ...threadOf({ 7: 3 }), reported: 91 })).toEqual([]);
});

test('a number that stands twice is a fault', () => {
  expect(facts(thread.parse({ comments: [number(4), number(4)] }))).toEqual(['Comment number 4 stands twice.']);
});

test('numbers out of order are a fault', () => {
  expect(facts(thread.parse({ comments: [number(5), number(4)] }))).toEqual(['Comment 4 stands after 5.']);
});

test('a reply into nowhere is a fault that names both ends', () => {
  expect(threadFaults(threadOf({ 7: 9 }))).toEqual([
    {
      fact: 'Comment 7 replies to 9, which is not in this thread.',
      remedy: 'Add comment 9, or remove `replyTo` from comment 7.',
    },
  ]);
});

test('each reply of a circle is a fault, those that lead into it are not', () => {
  const circle = threadOf({ 1: 3, 2: 1, 3: 2, 4: 1, 5: 4 });
  expect(facts(circle)).toEqual([
    'Comment 1 replies to 3 in a circle.',
    'Comment 2 replies to 1 in a circle.',
    'Comment 3 replies to 2 in a circle.',
  ]);
});

test('a reply to itself is a circle', () => {
  expect(facts(threadOf({ 2: 2 }))).toEqual(['Comment 2 replies to 2 in a circle.']);
});

test('a chain of 50,000 replies is checked at once', () => {
  const comments = Array.from({ length: 50_000 }, (_, at) => number(at + 1, at || undefined));
  expect(threadFaults(thread.parse({ comments }))).toEqual([]);
});

test.each([
  ['both text and html', { number: 1, text: 'a', html: 'a' }],
  ['neither text nor html', { number: 1 }],
  ['text, though removed', { number: 1, text: 'a', status: 'removed' }],
  ['the number 0', { number: 0, text: 'a' }],
  ['a number that would ask for a billion pages', { number: 1e12, text: 'a' }],
  ['a javascript: address', { number: 1, text: 'a', authorUrl: 'javascript:alert(1)' }],
  ['an unknown key', { number: 1, text: 'a', auhtor: 'b' }],
])('a comment with %s is refused', (_, comment) => {
  expect(thread.safeParse({ comments: [comment] }).success).toBe(false);
});

test('a removed comment keeps its place without text', () => {
  expect(thread.safeParse({ comments: [{ number: 1, status: 'removed' }] }).success).toBe(true);
});

test('gaps run up to what the source reported', () => {
  expect(gaps({ ...threadOf({ 2: undefined, 3: undefined, 7: undefined }), reported: 91 })).toEqual([
    { from: 1, to: 1 },
    { from: 4, to: 6 },
    { from: 8, to: 91 },
  ]);
});

test.each([
  ['what the source printed', 91, [1, 2], { reported: 91, archived: 2, last: 2 }],
  ['what is held where the source printed less', 1, [1, 2], { reported: 2, archived: 2, last: 2 }],
  [
    'what the highest number proves, and that there may be more, where it printed nothing',
    undefined,
    [1, 5],
    { reported: 5, archived: 2, last: 5, isTotalUnknown: true },
  ],
  ['nothing of an empty thread', undefined, [], { reported: 0, archived: 0, last: 0 }],
])('a summary says %s', (_, reported, numbers, summary) => {
  expect(summarise(thread.parse({ reported, comments: numbers.map((at) => number(at)) }))).toEqual(summary);
});

test('a summary says whether anybody answers', () => {
  expect(summarise(threadOf({ 1: undefined, 2: 1 }))).toMatchObject({ hasReplies: true });
  expect(summarise(threadOf({ 1: undefined, 2: undefined }))).not.toHaveProperty('hasReplies');
});

test('numbers that are held are runs', () => {
  expect(heldRanges(threadOf({ 1: undefined, 2: undefined, 7: undefined }))).toEqual([
    { from: 1, to: 2 },
    { from: 7, to: 7 },
  ]);
});

test('replies are found by the number they answer, in order', () => {
  const replies = repliesByNumber(threadOf({ 1: undefined, 2: 1, 3: 2, 4: 1 }));
  expect(replies.get(1)?.map((reply) => reply.number)).toEqual([2, 4]);
});

function facts(of: Thread): string[] {
  return threadFaults(of).map(({ fact }) => fact);
}

function threadOf(replies: Record<number, number | undefined>): Thread {
  return thread.parse({ comments: Object.entries(replies).map(([at, replyTo]) => number(Number(at), replyTo)) });
}

function number(at: number, replyTo?: number): object {
  return { number: at, text: 'Text', ...(replyTo !== undefined && { replyTo }) };
}
