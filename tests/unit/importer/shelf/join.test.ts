import { expect, test } from 'vitest';
import { articleMatter } from '../../../../src/model/article.ts';
import { thread as threadSchema } from '../../../../src/model/thread.ts';
import type { Finished } from '../../../../src/importer/finish/finish.ts';
import { join } from '../../../../src/importer/shelf/join.ts';
import { wordsIn } from '../../../../src/importer/words.ts';

const words = wordsIn('de');
const datesVague = (count: number) => words.thread.datesVague(count);
const { dayKept } = words.kept;
const unedited = { edited: { article: false, thread: false } };

function article(inferred: string[], losses: string[], published?: string): Finished {
  const comments = [1, 2].map((number) => ({
    number,
    id: `${number}`,
    text: `Beitrag ${number}`,
    ...(published && { published }),
  }));
  return {
    matter: articleMatter.parse({ title: 'Nebel', published: '2015-09-20', inferred, losses }),
    body: 'Nebel.',
    thread: threadSchema.parse({ comments }),
    pictures: [],
  };
}

test.each([
  ['a guessed day', article(['published'], [dayKept]), article([], [])],
  ['dates of comments', article([], [datesVague(2)]), article([], [], '2015-09-21')],
])('%s that a later capture knows are missing no more', (_, held, coming) => {
  expect(join({ ...held, ...unedited }, coming, {}, words).matter.losses).toEqual([]);
});

test('dates of comments that no capture knows stay missing', () => {
  const held = article([], [datesVague(2)]);
  expect(join({ ...held, ...unedited }, held, {}, words).matter.losses).toEqual([datesVague(2)]);
});
