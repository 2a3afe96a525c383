import { expect, test } from 'vitest';
import { thread as threadSchema, type Thread } from '../../../../src/model/thread.ts';
import { joinThreads } from '../../../../src/importer/shelf/join-threads.ts';

const [early, late] = ['2015-09-20T12:00:00Z', '2015-09-22T12:00:00Z'];

function capture(captured: string | undefined, text: string, votes = 0, more: object = {}): Thread {
  const comment = { number: 1, id: '7', published: '2015-09-20T10:00:00Z', text, votes, ...more };
  return threadSchema.parse({ ...(captured && { captured }), comments: [comment] });
}

function joined(held: Thread, coming: Thread) {
  const { captured, comments } = joinThreads(held, coming, false)!;
  return [captured, comments[0]!.text, comments[0]!.votes];
}

const [before, after] = [capture(early, 'Vor dem Nachtrag.', 1), capture(late, 'Mit Nachtrag.', 2)];

test('what a writer changed is kept as the latest capture has it, in whichever order they come', () => {
  const latest = [late, 'Mit Nachtrag.', 2];
  expect([joined(before, after), joined(after, before)]).toEqual([latest, latest]);
});

test.each([
  ['that does not know its day', capture(undefined, 'Anders.')],
  ['that shows but its beginning', capture(late, 'Vor dem […]', 1)],
  ['in which it is removed', capture(late, '', 1, { status: 'removed', text: undefined })],
])('a comment gives no words up to a capture %s', (_, coming) => {
  expect(joined(before, coming)[1]).toBe('Vor dem Nachtrag.');
});

test('a thread that somebody edited stays as it is', () => {
  expect(joinThreads(before, after, true)!.comments).toEqual(before.comments);
});
