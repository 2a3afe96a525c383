import { expect, test } from 'vitest';
import { Earlier, type Answering } from '../../../../src/importer/threads/replies.ts';

const earlier = [
  said(1, '101', 'Anna', 'Das Wasser steigt, und zwar seit Montag.'),
  said(2, '102', 'Bernd', 'Es steigt nicht. Es war nur der Wind.'),
  said(3, '103', 'Bernd', 'Gut, es steigt doch.'),
];

test.each([
  ['a link names the comment', { id: '102', text: 'ganz andere Wörter' }, 2],
  ['the words stand in the author’s only comment', { author: 'anna', text: '„Das Wasser steigt“' }, 1],
  ['the words stand in one of the author’s comments', { author: 'Bernd', text: 'Es war nur der Wind.' }, 2],
  ['something was left out of the quote', { author: 'Anna', text: 'Das Wasser [...] seit Montag.' }, 1],
  ['the author never said that', { author: 'Anna', text: 'Es war nur der Wind.' }, undefined],
  ['the author said it twice', { author: 'Bernd', text: 'steigt' }, undefined],
  ['nobody of that name wrote before', { author: 'Clara', text: 'Das Wasser steigt' }, undefined],
  ['nobody is named', { text: 'Das Wasser steigt' }, undefined],
  ['the comment linked to is not here', { id: '99', text: 'Das Wasser steigt' }, undefined],
  ['nothing is quoted', { author: 'Anna', text: '' }, undefined],
])('where %s', (_, quote, number) => {
  const said = new Earlier();
  for (const one of earlier) said.add(one);
  expect(said.repliedTo({ quotes: [quote] })).toBe(number);
});

function said(number: number, id: string, author: string, words: string): Answering {
  return { number, id, author, quotes: [], words };
}
