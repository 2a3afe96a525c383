import { describe, expect, test } from 'vitest';
import { articleMatter, type Article } from '../../../src/model/article.ts';
import { bySpelling, entriesOf, register } from '../../../src/model/register.ts';

describe('a register', () => {
  test('runs from A to Z as the language does', () => {
    expect(names(topics(['Zoll', 'Ämter', 'Boote']))).toEqual(['Ämter', 'Boote', 'Zoll']);
  });

  test('joins spellings that share an address under the commonest', () => {
    expect(names(topics(['E-Mail'], ['E Mail'], ['E-Mail']))).toEqual(['E-Mail']);
  });

  test('joins what site.yaml says is one', () => {
    const [entry, ...others] = topics(['ÖPNV'], ['Nahverkehr'], { Nahverkehr: ['ÖPNV'] });
    expect([entry!.name, entry!.articles.length, others]).toEqual(['Nahverkehr', 2, []]);
  });

  test('counts an article once that bears two spellings', () => {
    expect(topics(['ÖPNV', 'Nahverkehr'], { Nahverkehr: ['ÖPNV'] })[0]!.articles).toHaveLength(1);
  });

  test('keeps C, C++ and C# apart, and names of other scripts', () => {
    const slugs = topics(['C', 'C++', 'C#', 'Москва', '東京', '!']).map(({ slug }) => slug);
    expect(new Set(slugs)).toEqual(new Set(['c', 'c-plus-plus', 'c-sharp', 'москва', '東京', '21']));
  });

  test('is found by every spelling', () => {
    const aliases = { Nahverkehr: ['ÖPNV'] };
    const found = entriesOf(['ÖPNV', 'Nahverkehr', 'Wetter'], bySpelling(topics(['Nahverkehr']), aliases));
    expect(names(found)).toEqual(['Nahverkehr']);
  });
});

/** A register of the topics of some articles; a last record gives the aliases. */
function topics(...lists: (string[] | Record<string, string[]>)[]) {
  const aliases = (lists.find((list) => !Array.isArray(list)) ?? {}) as Record<string, string[]>;
  const articles = lists.filter(Array.isArray).map((list, at) => article(`a${at}`, list as string[]));
  return register(articles, (each) => each.topics, { language: 'de', aliases });
}

function names(entries: readonly { name: string }[]): string[] {
  return entries.map(({ name }) => name);
}

function article(slug: string, topics: string[]): Article {
  return { ...articleMatter.parse({ title: slug, published: '2015-01-01', topics }), year: '2015', slug };
}
