import { expect, test } from 'vitest';
import { withAnyWord } from '../../../src/search/any-word.ts';
import { parseQuestion, queryOf, questionOf } from '../../../src/search/question.ts';

const word = (text: string) => ({ text, isQuoted: false });
const phrase = (text: string) => ({ text, isQuoted: true });

test.each([
  ['Hafen Schleuse', { all: [[word('Hafen')], [word('Schleuse')]] }],
  ['"alte Schleuse"', { all: [[phrase('alte Schleuse')]] }],
  ['„alte Schleuse“ Hafen', { all: [[phrase('alte Schleuse')], [word('Hafen')]] }],
  ['»alte Schleuse', { all: [[phrase('alte Schleuse')]] }],
  ['Hafen -Schleuse', { all: [[word('Hafen')]], without: [word('Schleuse')] }],
  ['Hafen -"alte Schleuse"', { all: [[word('Hafen')]], without: [phrase('alte Schleuse')] }],
  ['Hafen OR Schleuse', { all: [[word('Hafen'), word('Schleuse')]] }],
  ['Hafen ODER "alte Schleuse" Deich', { all: [[word('Hafen'), phrase('alte Schleuse')], [word('Deich')]] }],
  ['OR Hafen', { all: [[word('Hafen')]] }],
  ['Hafen OR', { all: [[word('Hafen')]] }],
  ['author:Kursbuch_48', { authors: ['Kursbuch_48'] }],
  ['autor:"Frau Holle" Schnee', { all: [[word('Schnee')]], authors: ['Frau Holle'] }],
  ['Corona-Krise', { all: [[word('Corona-Krise')]] }],
  ['- " „ … -', {}],
  ['👍', { all: [[word('👍')]] }],
])('%s is understood', (text, parts) => {
  expect(parseQuestion(text)).toEqual({ all: [], without: [], authors: [], text, order: 'relevance', ...parts });
});

test.each([
  'q=Hafen+%22alte+Schleuse%22&section=politik&from=2010&to=2015&language=de&thread=2015%2Fx&kind=comments&order=newest',
  'q=Hafen',
  '',
])('the address ?%s says the same again', (query) => {
  expect(queryOf(questionOf(new URLSearchParams(query))).toString()).toBe(query);
});

test('what an address misspells is left out', () => {
  const question = questionOf(new URLSearchParams('q=a&from=20x5&kind=posts&order=best'));
  expect(queryOf(question).toString()).toBe('q=a');
});

test.each([
  ['Hafen "alte Schleuse"', 'Hafen OR "alte Schleuse"'],
  ['Hafen Schleuse -Deich autor:möwe', 'Hafen OR Schleuse -Deich author:"möwe"'],
  ['Hafen', undefined],
])('any word of %s is asked by %s', (text, any) => {
  expect(withAnyWord(parseQuestion(text))).toBe(any);
});
