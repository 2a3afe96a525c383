import { describe, expect, test } from 'vitest';
import { joinThreads } from '../../../src/importer/shelf/join-threads.ts';
import { thread as schema, type Thread } from '../../../src/model/thread.ts';

const quoted = schema.parse({ comments: [{ number: 3, id: '703', text: 'Wer misst denn nach?' }] });
const quoting = schema.parse({
  comments: [
    { number: 41, id: '741', html: '<blockquote cite="#post703"><p>Wer misst denn nach?</p></blockquote><p>Ich.</p>' },
    { number: 42, id: '742', html: '<blockquote cite="#post999"><p>Anderes.</p></blockquote><p>Ja.</p>' },
  ],
});

const repliesIn = (thread: Thread | undefined) => thread?.comments.map(({ replyTo }) => replyTo);

describe('whoever quotes a comment of another page by a link answers it', () => {
  test.each([
    ['that came before', quoted, quoting],
    ['that came after', quoting, quoted],
  ])('%s', (_, held, coming) => {
    expect(repliesIn(joinThreads(held, coming, false))).toEqual([undefined, 3, undefined]);
  });
});

test('a thread that was edited by hand gains no answers', () => {
  expect(repliesIn(joinThreads(quoting, quoted, true))).toEqual([undefined, undefined, undefined]);
});
