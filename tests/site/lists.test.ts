import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/library/read-content.ts';
import { byLetter, familyFirst, nameLinks, bySpelling, otherSpellings, register } from '../../src/model/register.ts';
import { inSection, listed, type ListPage, paged } from '../../src/model/selection.ts';
import { crawl, type CrawledPage } from './crawl.ts';
import { sites } from './sites.ts';

describe.each(sites)('the lists of the site "$name"', async (site) => {
  const { articles, site: settings } = await readContent(site.content);
  const { language, topicAliases: aliases, articlesPerPage, sections } = settings;
  const shown = listed(articles);
  const topics = register(shown, (article) => article.topics, { language, aliases });
  const authors = register(shown, (article) => article.authors, { language });
  const pages = new Map(crawl(site).map((page) => [page.address, page]));
  const at = (path: string) => site.base + path.split('/').map(encodeURIComponent).join('/');
  const pageAt = (path: string) => pages.get(site.base + path);
  const addressOf = ({ year, slug }: { year: string; slug: string }) => at(`${year}/${slug}/`);
  /** The articles that the pages of a list show, page by page, beside those that it should. */
  const heldBy = (path: string, expected: readonly { year: string; slug: string }[]) => {
    const parts = paged(expected, articlesPerPage);
    return {
      found: parts.map(({ number }) => itemsOf(pageAt(number === 1 ? path : `${path}${number}/`))),
      expected: parts.map(({ items }: ListPage<{ year: string; slug: string }>) => items.map(addressOf)),
    };
  };

  test('show all articles under /page/, newest first', () => {
    const { found, expected } = heldBy('page/', shown);
    expect(found).toEqual(expected);
  });

  test('show each section whole', () => {
    for (const section of sections) {
      const { found, expected } = heldBy(`section/${section.slug}/`, inSection(shown, section));
      expect(found).toEqual(expected);
    }
  });

  test('show each topic whole, and each author', () => {
    for (const [kind, entries] of Object.entries({ topic: topics, author: authors })) {
      for (const entry of entries) {
        const { found, expected } = heldBy(`${kind}/${entry.slug}/`, entry.articles);
        expect(found).toEqual(expected);
      }
    }
  });

  test('have no page for a topic, an author or a section that is not there', () => {
    const known = [
      ...[...topics, ...otherSpellings(topics, aliases)].map(({ slug }) => `topic/${slug}`),
      ...authors.map(({ slug }) => `author/${slug}`),
      ...sections.map(({ slug }) => `section/${slug}`),
    ];
    const built = [...pages.keys()].flatMap((address) => {
      const path = decodeURI(address.slice(site.base.length));
      return /^((?:topic|author|section)\/[^/]+)\//.exec(path)?.[1] ?? [];
    });
    expect([...new Set(built)].sort()).toEqual(known.sort());
  });

  test.each([
    ['topics', 'topic', byLetter(topics, settings)],
    ['authors', 'author', byLetter(authors, settings, familyFirst)],
  ])('name all %s from A to Z, with the number of their articles', (_, kind, letters) => {
    const expected = letters.flatMap(({ entries }) =>
      entries.map(({ name, slug, articles }) => [at(`${kind}/${slug}/`), `${name} ${articles.length}`]),
    );
    const links = Array.from(pageAt(`${kind}/`)!.document.querySelectorAll('.names li'), (item) => [
      item.querySelector('a')?.getAttribute('href'),
      textOf(item),
    ]);
    expect(links).toEqual(expected);
  });

  test('lead from another spelling of a topic to the one that stands for it', () => {
    const leads = otherSpellings(topics, aliases).map(({ slug }) => {
      const { document } = pageAt(`topic/${slug}/`)!;
      return document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content');
    });
    expect(leads).toEqual(otherSpellings(topics, aliases).map(({ entry }) => `0; url=${at(`topic/${entry.slug}/`)}`));
  });

  test('are where the topics and authors of an article lead', () => {
    const spelling = bySpelling(topics, aliases);
    for (const article of articles.filter(({ visibility }) => visibility !== 'withdrawn')) {
      const { document } = pages.get(addressOf(article))!;
      const links = Array.from(document.querySelectorAll('.topics li'), (item) => ({
        name: textOf(item),
        ...(item.querySelector('a') && { url: item.querySelector('a')!.getAttribute('href') }),
      }));
      expect(links).toEqual(nameLinks(article.topics, spelling, ({ slug }) => at(`topic/${slug}/`)));
      const bylines = Array.from(document.querySelectorAll('.byline a[rel=author]'), textOf);
      expect(bylines).toEqual(article.authors.filter((name) => nameLinks([name], bySpelling(authors), String)[0]!.url));
    }
  });

  test('say the way from the front page, and where one is', () => {
    const lists = [...pages].filter(([address]) => isList(address.slice(site.base.length)));
    const lost = lists.filter(([, { document }]) => {
      const steps = Array.from(document.querySelectorAll('.trail li'));
      const isAtEnd = steps.at(-1)?.querySelector('[aria-current=page]') !== null;
      return steps.length < 2 || !isAtEnd || steps[0]!.querySelector('a')?.getAttribute('href') !== site.base;
    });
    expect(lost.map(([address]) => address)).toEqual([]);
  });

  test('say of each article its day and whether it was discussed', () => {
    const items = [...pages].flatMap(([address, page]) =>
      Array.from(page.document.querySelectorAll('.item'), (item) => ({ address, item })),
    );
    const silent = items.filter(
      ({ item }) => !item.querySelector('time') || !item.querySelector('.meta > :last-child'),
    );
    const withoutHour = silent.filter(({ address }) => !address.includes('/archive/'));
    expect(withoutHour.map(({ address }) => address)).toEqual([]);
  });

  test('lead to the search where they are empty', () => {
    const empty = [...pages].filter(
      ([address, { document }]) => isList(address.slice(site.base.length)) && !document.querySelector('.item'),
    );
    const ways = empty.map(([, { document }]) => document.querySelector('main .nothing a')?.getAttribute('href'));
    expect(ways).toEqual(empty.map(() => at('search/')));
  });

  test('say nothing of an article that no list may show', () => {
    const hidden = articles.filter(({ visibility }) => visibility !== 'public').map(addressOf);
    // Pages of its thread lead back to the article, and so do its old addresses.
    const others = [...pages].filter(
      ([address, { document }]) =>
        !hidden.some((own) => address.startsWith(own)) && !document.querySelector('meta[http-equiv=refresh]'),
    );
    const named = others.filter(([, page]) => links(page).some((href) => hidden.some((own) => href.startsWith(own))));
    expect(named.map(([address]) => address)).toEqual([]);
  });
});

/** The addresses of the articles that a list shows, in its order. */
function itemsOf(page: CrawledPage | undefined): (string | null)[] {
  return Array.from(page?.document.querySelectorAll('main .item :is(h2, h3) a') ?? [], (link) =>
    link.getAttribute('href'),
  );
}

function links({ document }: CrawledPage): string[] {
  return Array.from(document.querySelectorAll('a[href]'), (link) => link.getAttribute('href')!);
}

/** Whether a path is a page of a list, and not one that only leads on. */
function isList(path: string): boolean {
  return /^(page|section|author)\/./.test(path);
}

function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}
