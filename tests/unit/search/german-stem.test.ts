import { stemmer } from '@orama/stemmers/german';
import { expect, test } from 'vitest';
import { fold } from '../../../src/search/text/fold.ts';
import { germanStem } from '../../../src/search/text/german-stem.ts';
import { tokensOf } from '../../../src/search/text/tokens.ts';
import { dice, opinion, paragraph, pick } from '../../bench/german.ts';

const roll = dice(5);
const endings =
  'e en er ern em es s st est end ung ig ik isch lich heit keit niss igkeit lichkeit a ai eu uy yu b sch x h ng 1'.split(
    ' ',
  );
const madeUp = Array.from({ length: 20_000 }, () =>
  Array.from({ length: 1 + Math.floor(roll() * 6) }, () => pick(roll, endings)).join(''),
);
const written = Array.from({ length: 300 }, () => `${paragraph(roll, 4)} ${opinion(roll)}`).flatMap((text) =>
  tokensOf(text).map(({ word }) => fold(word)),
);

test.each([
  ['written', written],
  ['made up of endings', madeUp],
])('words %s have the stem that Snowball gives them', (_, words) => {
  expect(words.map((word) => [word, germanStem(word)])).toEqual(words.map((word) => [word, stemmer(word)]));
});
