import { describe, expect, test } from 'vitest';
import { ThreadIndex } from '../../../src/client/thread-index.ts';
import { parseQuestion } from '../../../src/search/question.ts';
import { learn } from '../../../src/search/text/tongues.ts';

await learn(['de']);

const comments = [
  { author: 'puby', text: 'Die Häuser am Deich stehen leer.' },
  { author: 'Deichgraf', text: 'Wer hat das Hochhaus bezahlt?' },
  { author: 'puby', text: 'Der Deich hält, sagt die Corona-Krise.' },
  { author: 'Anna Maria Lenz', text: 'Am Deich stehen Schafe.' },
];
const index = new ThreadIndex('de');
for (const comment of comments) index.add(comment);

describe('within one thread', () => {
  test.each([
    ['deich', [0, 2, 3]],
    ['Deiche', [0, 2, 3]],
    ['haeuser', [0, 1]],
    ['HAUS', [0, 1]],
    ['"haus"', [0]],
    ['deich schafe', [3]],
    ['hochhaus OR schafe', [1, 3]],
    ['deich -schafe', [0, 2]],
    ['"deich stehen"', [0, 3]],
    ['"stehen deich"', []],
    ['coronakrise', [2]],
    ['autor:puby', [0, 2]],
    ['autor:puby leer', [0]],
    ['autor:lenz', [3]],
    ['autor:"maria lenz"', [3]],
    ['nirgends', []],
    ['die', [0, 2]],
  ])('%s', (typed, places) => {
    expect(index.ask(parseQuestion(typed), '')).toEqual(places);
  });

  test('all of one author are found without a word', () => {
    expect(index.ask(parseQuestion(''), 'puby')).toEqual([0, 2]);
  });

  test('a name counts as it is signed, not in part', () => {
    expect(index.ask(parseQuestion(''), 'Lenz')).toEqual([]);
  });
});
