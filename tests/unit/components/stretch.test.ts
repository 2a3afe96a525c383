import { describe, expect, test } from 'vitest';
import { listsOf, runClass, runsOf, stretchClass, stretches } from '../../../src/components/thread/stretch.ts';
import { conversation } from '../../../src/model/conversation.ts';
import { thread as schema } from '../../../src/model/thread.ts';

/** A thread in which each comment answers what it is given, if anything. */
function threadOf(answers: readonly (number | undefined)[], text = 'Ja.') {
  const comments = answers.map((replyTo, at) => ({
    number: at + 1,
    author: 'puby',
    text,
    ...(replyTo && { replyTo }),
  }));
  return schema.parse({ comments });
}

test('a thread is cut into lists of ten, and loses nothing', () => {
  const { comments } = threadOf(Array.from({ length: 23 }, () => undefined));
  expect(stretches(comments).map(({ length }) => length)).toEqual([10, 10, 3]);
});

describe('a conversation', () => {
  test('is cut where ten comments are full, and a branch stays whole', () => {
    const branches = conversation(threadOf([undefined, 1, 1, undefined, 4, 4, 4, undefined, 8, 8, 8, undefined]));
    expect(runsOf(branches).map((run) => run.map(({ entry }) => 'number' in entry && entry.number))).toEqual([
      [1, 4],
      [8, 12],
    ]);
  });

  test('that is short is one list', () => {
    const answers = Array.from({ length: 50 }, () => undefined);
    const [short, long] = [answers, [...answers, undefined]].map((all) =>
      listsOf(conversation(threadOf(all)), all.length),
    );
    expect([short!.length, long!.length]).toEqual([1, 6]);
  });

  test('has a branch of more than ten by itself, which is never left out as a whole', () => {
    const branches = conversation(threadOf([undefined, ...Array.from({ length: 11 }, () => 1), undefined]));
    expect(runsOf(branches).map((run) => runClass(run) !== undefined)).toEqual([false, true]);
  });
});

test('two steps of room are twice as high', () => {
  const step = (text: string) => Number(/n(\d+)/.exec(stretchClass(threadOf([undefined], text).comments))?.[1]);
  expect(step('Wort '.repeat(150)) - step('Wort '.repeat(60))).toBe(2);
});
