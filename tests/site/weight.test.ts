import { expect, test } from 'vitest';
import { verdicts, weigh, weighSearch } from '../bench/weight.ts';
import { sites } from './sites.ts';

// 25 comments under it, the first page of 240.
const heaviest = '2011/altenbrueck-schaltet-nachts-die-laternen-aus/';

test('an article with 25 comments keeps its budgets', async () => {
  const [site] = sites;
  const kept = verdicts(await weigh(site!.folder, heaviest));
  expect(kept.filter(({ bytes, budget }) => bytes > budget)).toEqual([]);
});

test('what the first answer of the search waits for keeps its budget', async () => {
  const [site] = sites;
  expect(await weighSearch(site!.folder)).toBeLessThan(15_500);
});
