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

test.each([
  ['bare', 12_000, 'in German'],
  ['root', 13_200, 'in German and English'],
])('what the first answer of the search of the site "%s" waits for weighs at most %i bytes, %s', async (name, most) => {
  const { folder } = sites.find((site) => site.name === name)!;
  expect(await weighSearch(folder)).toBeLessThanOrEqual(most);
});
