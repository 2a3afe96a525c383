import { expect, test } from 'vitest';
import { conversation, deepest, type Branch } from '../../../src/model/conversation.ts';
import { isGap } from '../../../src/model/thread-page.ts';
import { thread } from '../../../src/model/thread.ts';

test('a reply stands under what it answers, and siblings by their numbers', () => {
  expect(drawn({ 1: 0, 2: 0, 3: 2, 4: 1, 5: 2, 6: 3 })).toEqual(['1', '  4', '2', '  3', '    6', '  5']);
});

test('a comment without a relation begins a conversation', () => {
  expect(drawn({ 1: 0, 2: 0 })).toEqual(['1', '2']);
});

test('a reply may stand before what it answers', () => {
  expect(drawn({ 1: 2, 2: 0 })).toEqual(['2', '  1']);
});

test('gaps stand in their places', () => {
  expect(drawn({ 1: 0, 4: 1, 5: 0 }, 7)).toEqual(['1', '  4', '2–3', '5', '6–7']);
});

test('replies to comments that nobody archived stand under the gap', () => {
  expect(drawn({ 1: 0, 5: 3, 6: 0, 7: 2, 8: 7 })).toEqual(['1', '2–4', '  5', '  7', '    8', '6']);
});

test('a removed comment is the head of what answers it', () => {
  const comments = [
    { number: 1, status: 'removed' },
    { number: 2, text: 'Text', replyTo: 1 },
  ];
  expect(lines(conversation(thread.parse({ comments })))).toEqual(['1', '  2']);
});

test('filling a gap moves no other comment', () => {
  const before = drawn({ 1: 0, 2: 0, 5: 2 });
  const after = drawn({ 1: 0, 2: 0, 3: 0, 4: 0, 5: 2 });
  expect(after.filter((line) => before.includes(line))).toEqual(before.filter((line) => line !== '3–4'));
});

test('past the deepest level all that follows stands in one list, in the order of reading', () => {
  const chain = { 1: 0, 2: 1, 3: 2, 4: 3, 5: 4, 6: 5, 7: 4, 8: 6 };
  expect(deepest).toBe(4);
  expect(drawn(chain)).toEqual(['1', '  2', '    3', '      4', ...['5', '6', '8', '7'].map((at) => `        ${at}`)]);
});

test('a branch knows its true level and how many comments stand below it', () => {
  const [first] = conversation(threadOf({ 1: 0, 2: 1, 3: 2, 4: 3, 5: 4, 6: 5, 7: 1 }));
  expect(first?.below).toBe(6);
  const fourth = first!.replies[0]!.replies[0]!.replies[0]!;
  expect(fourth.replies.map(({ level, below }) => [level, below])).toEqual([
    [5, 1],
    [6, 0],
  ]);
});

test('three thousand levels are no deeper than four', () => {
  const chain = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [at + 1, at]));
  expect(drawn(chain)).toHaveLength(3000);
});

/** Numbers by what they answer, 0 for nothing, as lines that are indented by their list. */
function drawn(replies: Record<number, number>, reported?: number): string[] {
  return lines(conversation(threadOf(replies, reported)));
}

function lines(branches: readonly Branch[], indent = ''): string[] {
  return branches.flatMap(({ entry, replies }) => [
    indent + (isGap(entry) ? `${entry.from}–${entry.to}` : `${entry.number}`),
    ...lines(replies, `${indent}  `),
  ]);
}

function threadOf(replies: Record<number, number>, reported?: number) {
  const comments = Object.entries(replies).map(([at, replyTo]) => ({
    number: Number(at),
    text: 'Text',
    ...(replyTo > 0 && { replyTo }),
  }));
  return thread.parse({ reported, comments });
}
