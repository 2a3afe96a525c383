import { expect, test } from 'vitest';
import { notedComments, voicesOf } from '../../../../src/model/debate/voices.ts';
import { thread as schema } from '../../../../src/model/thread.ts';

const thread = schema.parse({
  comments: [
    { number: 1, author: 'Ada', text: 'Eins.', votes: 3 },
    { number: 2, author: 'Ben', text: 'Zwei.', replyTo: 1, votes: -1 },
    { number: 3, author: 'ada', text: 'Drei.', replyTo: 1 },
    { number: 4, text: 'Vier.', replyTo: 2 },
    { number: 5, text: 'Fünf.' },
    { number: 6, text: 'Sechs.' },
    { number: 7, author: 'Cid', status: 'removed' },
  ],
});
const quotes = { quotedBy: new Map([[2, [3, 4]]]) };
const voices = voicesOf(thread, quotes);

test('whoever wrote most comes first, and those without a name last', () => {
  expect(voices.map(({ name, comments }) => [name, comments.map(({ number }) => number)])).toEqual([
    ['Ada', [1, 3]],
    ['Ben', [2]],
    [undefined, [4, 5, 6]],
  ]);
});

test('answers to oneself do not count', () => {
  expect(voices.map(({ answers }) => answers)).toEqual([1, 1, 0]);
});

test('quotes are counted by the comments that quote', () => {
  expect(voices.map((voice) => voice.quotes)).toEqual([0, 2, 0]);
});

test('votes are summed, and unknown where none are known', () => {
  expect(voices.map(({ votes }) => votes)).toEqual([3, -1, undefined]);
});

test('the most noted comments are those with the most, in order', () => {
  const { answered, quoted, voted } = notedComments(thread, quotes);
  const numbers = [answered, quoted, voted].map((noted) => noted.map(({ comment, count }) => [comment.number, count]));
  expect(numbers).toEqual([
    [
      [1, 2],
      [2, 1],
    ],
    [[2, 2]],
    [[1, 3]],
  ]);
});
