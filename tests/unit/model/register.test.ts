import { describe, expect, test } from 'vitest';
import { articleMatter, type Article } from '../../../src/model/article.ts';
import {
  byLetter,
  bySpelling,
  entriesOf,
  familyFirst,
  nameLinks,
  otherSpellings,
  register,
} from '../../../src/model/register.ts';

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

describe('the letters of a register', () => {
  const letters = (...given: string[]) =>
    byLetter(topics(given), { language: 'de' }).map(({ letter, entries }) => `${letter}: ${names(entries).join(', ')}`);

  test('gather what begins alike, Ä with A', () => {
    expect(letters('Zoll', 'Ämter', 'Arbeit')).toEqual(['A: Ämter, Arbeit', 'Z: Zoll']);
  });

  test('begin with figures and signs', () => {
    expect(letters('Zoll', '1989', '!')).toEqual(['0: !, 1989', 'Z: Zoll']);
  });

  test('overlook quotation marks', () => {
    expect(letters('„Wilhelmine“', 'Wetter', 'Winter')).toEqual(['W: Wetter, „Wilhelmine“, Winter']);
  });

  test('keep those of other scripts', () => {
    expect(letters('Москва', 'Łódź')).toEqual(['L: Łódź', 'М: Москва']);
  });

  test('order people by the last of their names', () => {
    const people = byLetter(
      topics(['Imke Wulf', 'Tammo Ehlers', 'Redaktion', 'Silke Eckert']),
      { language: 'de' },
      familyFirst,
    );
    expect(people.flatMap(({ entries }) => names(entries))).toEqual([
      'Silke Eckert',
      'Tammo Ehlers',
      'Redaktion',
      'Imke Wulf',
    ]);
  });
});

test('a name leads to its entry, whichever spelling it is, and to none if no list knows it', () => {
  const entries = bySpelling(topics(['Nahverkehr']), { Nahverkehr: ['ÖPNV'] });
  expect(nameLinks(['ÖPNV', 'Wetter'], entries, ({ slug }) => `/${slug}/`)).toEqual([
    { name: 'ÖPNV', url: '/nahverkehr/' },
    { name: 'Wetter' },
  ]);
});

test('other spellings have addresses of their own where they differ and there is an entry', () => {
  const aliases = { Nahverkehr: ['ÖPNV', 'Nah-Verkehr', 'nahverkehr'], Wetter: ['Klima'] };
  const found = otherSpellings(topics(['Nahverkehr']), aliases);
  expect(found.map(({ name, slug, entry }) => [name, slug, entry.name])).toEqual([
    ['ÖPNV', 'oepnv', 'Nahverkehr'],
    ['Nah-Verkehr', 'nah-verkehr', 'Nahverkehr'],
  ]);
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
