import { describe, expect, test } from 'vitest';
import { articleMatter, type Article } from '../../../src/model/article.ts';
import { register } from '../../../src/model/register.ts';
import { relatedArticles } from '../../../src/model/related.ts';
import { listed } from '../../../src/model/selection.ts';

describe('related articles', () => {
  test('are those that share a topic, and the topic is said', () => {
    const found = related([article('a', '2015-03-01', ['Deich']), article('b', '2009-03-01', ['Deich'])], 'a');
    expect(found).toEqual([['b', { by: 'topic', topic: 'Deich' }]]);
  });

  test('share the rarest topic first', () => {
    const many = Array.from({ length: 8 }, (_, at) => article(`viel-${at}`, `2014-0${at + 1}-01`, ['Stadt']));
    const [first] = related(
      [article('a', '2014-09-01', ['Stadt', 'Deich']), ...many, article('b', '2001-01-01', ['Deich'])],
      'a',
    );
    expect(first).toEqual(['b', { by: 'topic', topic: 'Deich' }]);
  });

  test('name the rarest of several topics', () => {
    const found = related(
      [
        article('a', '2015-01-01', ['Stadt', 'Deich']),
        article('b', '2014-01-01', ['Stadt', 'Deich']),
        article('c', '2013-01-01', ['Stadt']),
      ],
      'a',
    );
    expect(found[0]).toEqual(['b', { by: 'topic', topic: 'Deich' }]);
  });

  test('of one topic stand in the order of their distance in time', () => {
    const articles = ['2015-06-01', '2015-01-01', '2015-05-01', '2014-01-01'].map((day, at) =>
      article(`a${at}`, day, ['Deich']),
    );
    expect(names(related(articles, 'a0'))).toEqual(['a2', 'a1', 'a3']);
  });

  test('are of the section where no topic helps, but not those offered as next to it', () => {
    const days = ['2015-01-01', '2015-03-01', '2015-05-01'];
    const articles = days.map((day, at) => article(`a${at}`, day, [], 'kultur'));
    expect(related(articles, 'a0')).toEqual([['a2', { by: 'section' }]]);
  });

  test('are of the week where neither topic nor section helps', () => {
    const articles = [
      article('montag', '2015-03-02'),
      article('sonntag', '2015-03-08'),
      article('danach', '2015-03-09'),
    ];
    expect(related(articles, 'montag')).toEqual([['sonntag', { by: 'week' }]]);
  });

  test('are none where nothing brings articles together', () => {
    expect(related([article('a', '2015-01-01'), article('b', '2009-01-01')], 'a')).toEqual([]);
  });

  test('are three at most', () => {
    const articles = Array.from({ length: 9 }, (_, at) => article(`a${at}`, `2015-01-0${at + 1}`, ['Deich']));
    expect(related(articles, 'a4')).toHaveLength(3);
  });

  test('stay the same when an article comes that has nothing to do with them', () => {
    const articles = Array.from({ length: 9 }, (_, at) =>
      article(`a${at}`, `2015-01-0${at + 1}`, ['Deich', `T${at % 3}`]),
    );
    const one = related(articles, 'a4');
    expect(related([...articles, article('neu', '2020-01-01', ['Anderes'])], 'a4')).toEqual(one);
  });

  test('do not depend on the order in which articles were read', () => {
    const articles = Array.from({ length: 9 }, (_, at) => article(`a${at}`, '2015-01-01', ['Deich']));
    expect(related(articles.toReversed(), 'a4')).toEqual(related(articles, 'a4'));
  });
});

function all(articles: readonly Article[]) {
  const shown = listed(articles);
  const topics = register(shown, (each) => each.topics, { language: 'de' });
  return relatedArticles(shown, topics, { timeZone: 'Europe/Berlin' });
}

/** Names and reasons of what is offered beside one article. */
function related(articles: readonly Article[], slug: string) {
  const found = [...all(articles)].find(([each]) => each.slug === slug)?.[1] ?? [];
  return found.map(({ article: other, relation }) => [other.slug, relation] as const);
}

function names(found: readonly (readonly [string, unknown])[]): string[] {
  return found.map(([name]) => name);
}

function article(slug: string, published: string, topics: string[] = [], section?: string): Article {
  const matter = articleMatter.parse({ title: slug, published, topics, ...(section && { section }) });
  return { ...matter, year: published.slice(0, 4), slug };
}
