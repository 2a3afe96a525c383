import { stem } from 'porter2';
import { expect, test } from 'vitest';
import { englishStem } from '../../../src/search/text/english-stem.ts';
import { dice, pick } from '../../bench/german.ts';

const roll = dice(7);
const endings =
  's es ed ing ly edly ingly eed eedly ational tional enci anci ably ently izer ization ation ator alism ality ally fulness ously ousness iveness ivity bility bly logy fully lessly ative alize icate icity ical ful ness al ance ence er ic able ible ant ement ment ent ism ate ity ous ive ize ion sion e ell y ies ied sses us ss'.split(
    ' ',
  );
const fronts = ['gener', 'commun', 'arsen', 'a', 'e', 'y', 'ay', 'b', 'd', 'l', 'st', 'tr', 'w', 'x'];
const madeUp = Array.from({ length: 20_000 }, () =>
  [
    ...Array.from({ length: Math.floor(roll() * 4) }, () => pick(roll, fronts)),
    pick(roll, endings),
    roll() < 0.3 ? pick(roll, endings) : '',
  ].join(''),
);
const peculiar =
  'skis skies dying lying tying idly gently ugly early only singly sky news howe atlas cosmos bias andes innings outing canning herring earring proceed exceed succeed say saying young hopping hoping'.split(
    ' ',
  );

test.each([
  ['made up of endings', madeUp],
  ['with rules of their own', peculiar],
])('words %s have the stem that Snowball gives them', (_, words) => {
  expect(words.map((word) => [word, englishStem(word)])).toEqual(words.map((word) => [word, stem(word)]));
});
