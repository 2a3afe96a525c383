import { englishStem } from './english-stem.ts';
import type { Tongue } from './tongues.ts';

/** The commonest first, for small numbers take little room in the index. */
const stopWords =
  'the of and to a in for is on that by this with i you it not or be are from at as your all have an was we will can us about if my has but our one do no they their he up some what which so his when there more out who them than been would only into its me him she her had just like these any after because could did does how other then were';

export const english: Tongue = { stem: englishStem, stopWords: stopWords.split(' ') };
