import { expect, test } from 'vitest';
import { withMissingComments, type Finished } from '../../../src/importer/finish/finish.ts';
import { wordsIn } from '../../../src/importer/words.ts';
import { thread as schema, type Thread } from '../../../src/model/thread.ts';

const words = wordsIn('de');

function holding(reported: number, ...numbers: number[]): Thread {
  return schema.parse({ reported, comments: numbers.map((number) => ({ number, text: 'Ja.' })) });
}

function lossesOf(thread: Thread, losses: string[] = [], before?: Thread): string[] {
  const article = { matter: { losses }, body: '', pictures: [], thread } as unknown as Finished;
  return withMissingComments(article, words, before).matter.losses;
}

const run = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

test.each([
  [
    'held',
    holding(91, ...run(1, 20), ...run(41, 60)),
    '51 von 91 Beiträgen sind nicht erfasst. Erfasst: 1–20 und 41–60.',
  ],
  ['missing', holding(91, ...run(1, 20), ...run(41, 91)), '20 von 91 Beiträgen sind nicht erfasst: 21–40.'],
  ['missing, when that is one', holding(5, 1, 2, 4, 5), '1 von 5 Beiträgen ist nicht erfasst: 3.'],
  [
    'held, as far as a line goes',
    holding(40, ...run(1, 20).map((at) => 2 * at - 1)),
    '20 von 40 Beiträgen sind nicht erfasst. Erfasst: 1, 3, 5, 7, 9, 11, 13, 15 und weitere.',
  ],
  ['none', holding(23), '23 von 23 Beiträgen sind nicht erfasst.'],
])('the numbers are named that are %s', (_, thread, sentence) => {
  expect(lossesOf(thread)).toEqual([sentence]);
});

test('a sentence about a smaller thread gives way, with numbers or without', () => {
  const before = holding(91, ...run(1, 20));
  const said = ['71 von 91 Beiträgen sind nicht erfasst.', '71 von 91 Beiträgen sind nicht erfasst. Erfasst: 1–20.'];
  expect(lossesOf(holding(91, ...run(1, 91)), [...said, 'Ein Bild fehlt.'], before)).toEqual(['Ein Bild fehlt.']);
});
