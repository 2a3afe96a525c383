import { readFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Hit } from '../../src/search/answer.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { parseQuestion } from '../../src/search/question.ts';
import { sites } from './sites.ts';

/** Words that every text in German or English holds some of. */
const anything = 'der OR die OR das OR und OR nicht OR ist OR the OR and OR of OR a OR is';

describe.each(sites)('the search index of the site "$name"', async ({ folder }) => {
  const index = await openIndex({
    base: `${folder}/search/index/`,
    fetch: async (path) => new Response(new Uint8Array(await readFile(path as string))),
  });
  const all = async (kind: 'articles' | 'comments') =>
    (await index.ask(parseQuestion(anything), kind, { limit: 100_000 })).hits;
  const hits: Hit[] = [...(await all('articles')), ...(await all('comments'))];

  test('is not empty', () => {
    expect(hits.length).toBeGreaterThan(0);
  });

  test('leads only to pages that are there', () => {
    const dead = hits.filter((hit) => !existsSync(join(folder, pageOf(hit), 'index.html')));
    expect(dead.map(pageOf)).toEqual([]);
  });

  test('leads to comments where they stand', () => {
    const lost = hits.filter((hit) => {
      const page = readFileSync(join(folder, pageOf(hit), 'index.html'), 'utf8');
      return hit.kind === 'comment' && !page.includes(` id="c${hit.number}"`);
    });
    expect(lost.map(pageOf)).toEqual([]);
  });
});

/** The page of a hit, below the site's path, which tests do not know of. */
function pageOf(hit: Hit): string {
  return (hit.kind === 'article' ? hit.article.url : hit.url).replace(/#.*/, '');
}

test.each(sites)(
  'the search page of "$name" asks for what its answer waits for before its first script',
  ({ folder }) => {
    const html = readFileSync(join(folder, 'search/index.html'), 'utf8');
    const rest = html.slice(html.indexOf('<script src='));
    const late = rest.match(/<link rel="(?:stylesheet|modulepreload)"|<link[^>]* as="fetch"/g);
    expect(late).toBeNull();
  },
);
