import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { oneLine } from '../../src/citation/one-line.ts';
import { parsed } from '../unit/citation/parsers.ts';
import { filesOf, sites } from './sites.ts';

describe.each(sites)('citing an article of the site "$name"', ({ content, folder }) => {
  const all = filesOf(join(content, 'articles'))
    .filter((file) => file.endsWith('/article.md'))
    .map((file) => file.replace('/article.md', ''));
  const isWithdrawn = (article: string) =>
    /^visibility: withdrawn$/m.test(readFileSync(join(content, 'articles', article, 'article.md'), 'utf8'));
  const shown = all.filter((article) => !isWithdrawn(article));
  const pageOf = (article: string) => parseHTML(readFileSync(join(folder, article, 'index.html'), 'utf8')).document;
  const meta = (page: Document, name: string) =>
    page.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? undefined;

  test.each(['cite.bib', 'cite.ris', 'cite.json'])('%s says what the page says', (file) => {
    for (const article of shown) {
      const read = parsed(readFileSync(join(folder, article, file), 'utf8'));
      const page = pageOf(article);
      expect(read['title']).toBe(oneLine(meta(page, 'citation_title') ?? ''));
      expect(read['URL']).toBe(meta(page, 'citation_public_url'));
    }
  });

  test('a withdrawn article has no file to take away', () => {
    const left = ['article.md', 'thread.json', 'cite.bib', 'cite.ris', 'cite.json'];
    const found = all.filter(isWithdrawn).flatMap((article) => left.map((file) => join(folder, article, file)));
    expect(found.filter((file) => existsSync(file))).toEqual([]);
  });

  test('Zotero takes an article for what it is', () => {
    for (const article of shown) {
      const page = pageOf(article);
      expect(meta(page, 'dc.type')).toBe('newspaperArticle');
      // That tag alone makes it a journal's article.
      expect(meta(page, 'citation_journal_title')).toBeUndefined();
    }
  });

  test('the card leads to every file there is', () => {
    for (const article of shown) {
      const links = Array.from(pageOf(article).querySelectorAll('.card .files a'), (link) =>
        link.getAttribute('href')!,
      );
      const names = links.map((address) => address.split('/').at(-1)!);
      expect(names).toEqual(expect.arrayContaining(['article.md', 'cite.bib', 'cite.ris', 'cite.json']));
      expect(names.filter((name) => !existsSync(join(folder, article, name)))).toEqual([]);
    }
  });
});
