import { expect, test } from 'vitest';
import { articleMatter, type Article } from '../../../src/model/article.ts';
import { site as siteSchema } from '../../../src/model/site.ts';
import { catalogueCsv, catalogueFields, catalogueJsonLines } from '../../../src/syndication/catalogue.ts';

const site = siteSchema.parse({ url: 'https://example.org/' });

test('the catalogue is one object a line, without what is not known', () => {
  expect(JSON.parse(catalogueJsonLines([article({})], site))).toEqual({
    address: 'https://example.org/2015/titel/',
    published: '2015-09-20',
    title: 'Titel',
    language: 'de',
    article: 'https://example.org/2015/titel/article.md',
  });
});

test('every line ends, and a line break in a text does not end one', () => {
  const lines = catalogueJsonLines([article({ lead: 'Eins\nZwei' }), article({})], site);
  expect(lines.split('\n')).toHaveLength(3);
});

test('quotation marks, commas and breaks keep their cell', () => {
  const csv = catalogueCsv([article({ title: 'Ein "Titel", lang', rights: '© A\n© B' })], site);
  expect(csv).toContain(',"Ein ""Titel"", lang",');
  expect(csv).toContain(',"© A\n© B",');
});

test('lists are joined in one cell', () => {
  expect(catalogueCsv([article({ authors: ['A', 'B'] })], site)).toContain(',A | B,');
});

test('each row has as many cells as there are fields', () => {
  const [head, row] = catalogueCsv([article({})], site).split('\r\n');
  expect([head!.split(',').length, row!.split(',').length]).toEqual([catalogueFields.length, catalogueFields.length]);
});

function article(matter: Record<string, unknown>): Article {
  return {
    ...articleMatter.parse({ title: 'Titel', published: '2015-09-20', ...matter }),
    year: '2015',
    slug: 'titel',
  };
}
