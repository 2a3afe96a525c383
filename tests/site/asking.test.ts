import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asking, pagesOf, sites } from './sites.ts';

const allowed = (html: string) => /connect-src ([^;"]*)/.exec(html)?.[1];
const origin = 'https://search.example.org';

test('where another host answers the search, only the pages that search may ask it', () => {
  const pages = pagesOf(asking).filter(({ html }) => allowed(html) !== "'self'" && allowed(html) !== undefined);
  expect(pages.map(({ path, html }) => [path, allowed(html)])).toEqual([
    ['/404.html', `'self' ${origin}`],
    ['/search/', `'self' ${origin}`],
  ]);
});

test('nothing else of their policy differs from that of a site that asks nobody', () => {
  const policy = (folder: string) =>
    /http-equiv="content-security-policy" content="([^"]*)"/.exec(
      readFileSync(join(folder, 'search/index.html'), 'utf8'),
    )?.[1];
  expect(policy(asking.folder)?.replace(` ${origin}`, '')).toBe(policy(sites[0]!.folder));
});

test.each(['search/index.html', '404.html'])('%s says who is asked', (page) => {
  expect(readFileSync(join(asking.folder, page), 'utf8')).toContain('Gefragt wird der Rechner search.example.org');
});

test('there is no index beside the pages then, and none is fetched', () => {
  expect(existsSync(join(asking.folder, 'search/index'))).toBe(false);
  expect(readFileSync(join(asking.folder, 'search/index.html'), 'utf8')).not.toContain('directory.bin');
});

test('a site that asks nobody loads nothing to ask with', () => {
  const html = readFileSync(join(sites[0]!.folder, 'search/index.html'), 'utf8');
  expect([html.includes('open-endpoint'), html.includes('data-endpoint')]).toEqual([false, false]);
});
