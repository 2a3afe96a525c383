import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/library/read-content.ts';
import { epubFaults } from '../unit/export/epub-rules.ts';
import { crawl } from './crawl.ts';
import { filesOf, isEdition, sites } from './sites.ts';

describe.each(sites)('the editions of the site "$name"', async (site) => {
  const { articles } = await readContent(site.content);
  const asked = articles
    .filter(({ visibility }) => visibility !== 'withdrawn')
    .flatMap(({ year, slug, editions }) => editions.map((format) => `${year}/${slug}/${slug}.${format}`));
  const built = filesOf(site.folder).filter(isEdition);

  test('are those that articles ask for', () => {
    expect(built.toSorted()).toEqual(asked.toSorted());
  });

  test('are linked from the index card of their article', () => {
    const pages = crawl(site);
    const linked = pages.flatMap(({ document }) =>
      Array.from(document.querySelectorAll('.card .files a'), (link) => link.getAttribute('href')!),
    );
    expect(asked.filter((file) => !linked.includes(site.base + file))).toEqual([]);
  });

  test('stand in the catalogue if the article does', () => {
    const catalogue = readFileSync(join(site.folder, 'data/catalogue.jsonl'), 'utf8');
    const listed = asked.filter((file) =>
      articles.some(({ year, slug, visibility }) => visibility === 'public' && file.startsWith(`${year}/${slug}/`)),
    );
    expect(asked.filter((file) => catalogue.includes(`${site.base}${file}"`))).toEqual(listed);
  });

  test('keep the rules of EPUB', () => {
    const books = built.filter((file) => file.endsWith('.epub'));
    expect(books.flatMap((file) => epubFaults(readFileSync(join(site.folder, file))))).toEqual([]);
  });

  test('load nothing where they are HTML', () => {
    const pages = built.filter((file) => file.endsWith('.html'));
    const loaded = pages.flatMap((file) => {
      const { document } = parseHTML(readFileSync(join(site.folder, file), 'utf8'));
      const sources = Array.from(document.querySelectorAll('[src], [srcset], link[rel=stylesheet], script'));
      const addresses = sources.map((element) => element.getAttribute('src') ?? element.localName);
      const inStyle = document.querySelector('style')!.textContent.matchAll(/url\(['"]?([^)'"]*)/g);
      return [...addresses, ...Array.from(inStyle, ([, url]) => url!)].filter((url) => !url.startsWith('data:'));
    });
    expect(loaded).toEqual([]);
  });
});
