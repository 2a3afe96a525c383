import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser } from 'fast-xml-parser';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { undeclaredPrefixes } from '../unit/syndication/feeds/prefixes.ts';
import { crawl, deadEnd } from './crawl.ts';
import { brokenRules } from './feed-rules.ts';
import { all, attributes, feedsOf, links, texts, type BuiltFeed, type Node } from './feeds.ts';
import { sites } from './sites.ts';

describe.each(sites)('the feeds of the site "$name"', (site) => {
  const pages = crawl(site);
  const feeds = feedsOf(site);
  const xml = feeds.filter(({ format }) => format !== 'json');
  const isThread = ({ folder }: BuiltFeed) => /^\d{4}\//.test(folder);
  const threads = feeds.filter(isThread);
  const lists = feeds.filter((feed) => !isThread(feed));
  const pageOf = ({ folder }: BuiltFeed) =>
    pages.find(({ address }) => address === (folder === '' ? site.base : `${site.base}${folder}/`));
  const origin = new URL(links(feeds.find(({ file }) => file === 'feed.xml')!.root, 'self')[0]!).origin;
  /** Why an address of the site's own leads nowhere. */
  const dead = (target: string) =>
    target.startsWith(`${origin}/`)
      ? deadEnd({ page: pages[0]!, element: pages[0]!.document.body, target: target.slice(origin.length) }, site, pages)
      : undefined;

  test('are there for the site in three formats', () => {
    expect(
      feeds
        .filter(({ folder }) => folder === '')
        .map(({ file }) => file)
        .sort(),
    ).toEqual(['feed.json', 'feed.xml', 'rss.xml']);
  });

  test('stand beside pages that name them in their heads', () => {
    const named = feeds.map((feed) => {
      const link = pageOf(feed)?.document.querySelector(
        `link[rel=alternate][href="${site.base}${encodeURI(feed.file)}"]`,
      );
      return link?.getAttribute('type') ?? `${feed.file} is not named`;
    });
    expect(new Set(named)).toEqual(new Set(feeds.map(({ format }) => types[format])));
  });

  test('are named on every page', () => {
    const without = pages.filter(
      ({ document }) =>
        document.querySelector('footer.foot') && !document.querySelector(`link[href="${site.base}feed.xml"]`),
    );
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  // tests/browser/feeds.spec.ts lets a browser read them.
  test('declare the prefix of every name', () => {
    expect(xml.flatMap(({ file, text }) => undeclaredPrefixes(text).map((prefix) => `${file}: ${prefix}`))).toEqual([]);
  });

  test('keep the rules of their formats', () => {
    expect(feeds.flatMap(brokenRules)).toEqual([]);
  });

  test('say where they stand', () => {
    const wrong = feeds.filter((feed) => selfOf(feed) !== `${origin}${site.base}${encodeURI(feed.file)}`);
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('are read by another library as they were meant', () => {
    const misread = xml.flatMap(({ file, text, entries }) => {
      const { items, title, self, url } = parseFeed(text);
      const isRead =
        title &&
        self &&
        url &&
        items.length === entries.length &&
        items.every(({ id, updated, published }) => id && (updated ?? published));
      return isRead ? [] : [file];
    });
    expect(misread).toEqual([]);
  });

  test('link only to pages and anchors that exist', () => {
    const addresses = feeds.flatMap((feed) =>
      feed.entries.flatMap((entry) => [...linksOf(entry), ...referencesIn(htmlOf(entry))]),
    );
    expect([...new Set(addresses)].flatMap((target) => dead(target) ?? [])).toEqual([]);
  });

  test('hold no relative address', () => {
    const relative = feeds.flatMap(({ file, entries }) =>
      entries.flatMap((entry) =>
        referencesIn(htmlOf(entry))
          .filter((target) => !/^(https?:\/\/|mailto:)/.test(target))
          .map((target) => `${file}: ${target}`),
      ),
    );
    expect(relative).toEqual([]);
  });

  test('hold nothing that runs, loads a frame or depends on our styles', () => {
    const odd = feeds.flatMap(({ file, entries }) =>
      entries.flatMap((entry) =>
        Array.from(bodyOf(htmlOf(entry)).querySelectorAll('*'))
          .filter(isOdd)
          .map(({ localName }) => `${file}: ${localName}`),
      ),
    );
    expect(odd).toEqual([]);
  });

  test('have the newest article first, and no more than the page on feeds says', () => {
    const wrong = lists.filter(({ folder, entries }) => {
      const dates = entries.map(publishedAt);
      return (
        entries.length > (folder.startsWith('topic/') ? 10 : 20) ||
        dates.some((date, at) => date > (dates[at - 1] ?? Infinity) + oneDay)
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('say the same in three formats', () => {
    const ids = (feed: BuiltFeed) =>
      feed.entries.map((entry) => [...texts(entry, 'id'), ...texts(entry, 'guid')].join(' ')).join('\n');
    const differing = [...Map.groupBy(lists, ({ folder }) => folder)].filter(
      ([, group]) => group.length !== 3 || new Set(group.map(ids)).size > 1,
    );
    expect(differing.map(([folder]) => folder)).toEqual([]);
  });

  test('of a section hold only what is in it', () => {
    const strays = lists
      .filter(({ folder, format }) => folder.startsWith('section/') && format === 'json')
      .flatMap((feed) => {
        const section = String(feed.root['title']).split(': ').at(-1)!;
        return feed.entries
          .filter((entry) => !texts(entry, 'tags').includes(section))
          .map((entry) => `${feed.file}: ${texts(entry, 'title')[0]}`);
      });
    expect(strays).toEqual([]);
  });

  test('hold no article that asks not to be found', () => {
    const hidden = new Set(
      pages
        .filter(({ document }) => document.querySelector('meta[name=robots][content*=noindex]'))
        .map(({ address }) => `${origin}${address}`),
    );
    const found = feeds.flatMap(({ file, entries, folder }) => [
      ...(hidden.has(`${origin}${site.base}${folder}/`) && /^\d{4}\//.test(folder) ? [file] : []),
      ...entries.flatMap((entry) =>
        linksOf(entry)
          .filter((target) => hidden.has(target))
          .map((target) => `${file}: ${target}`),
      ),
    ]);
    expect(found).toEqual([]);
  });

  test('of threads answer comments and articles by their ids, and lead to what is archived', () => {
    const lost = threads.flatMap(({ file, root, entries }) => {
      const ids = new Set(entries.flatMap((entry) => texts(entry, 'id')));
      const article = links(root, 'alternate')[0]!.split('#')[0]!;
      return entries.flatMap((entry) =>
        all(entry, 'thr:in-reply-to')
          .filter(({ '@ref': ref, '@href': href }) =>
            ref === article || ids.has(String(ref)) ? !href : Boolean(href) || !String(ref).startsWith(`${article}#c`),
          )
          .map(({ '@ref': ref }) => `${file}: ${String(ref)}`),
      );
    });
    expect(lost).toEqual([]);
  });

  test('of threads hold as many comments as articles say', () => {
    const counts = new Map(
      feeds
        .filter(({ file }) => file === 'feed.xml')
        .flatMap(({ entries }) =>
          entries.map((entry) => [links(entry, 'replies')[0], attributes(entry, 'link', 'thr:count')[0]]),
        ),
    );
    const wrong = threads.filter(
      (feed) => counts.has(selfOf(feed)) && Number(counts.get(selfOf(feed))) !== feed.entries.length,
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('give removed comments no text', () => {
    const removed = pages.flatMap(({ document }) =>
      Array.from(document.querySelectorAll('.comment:has(.gone)'), ({ id }) => id),
    );
    const without = threads.flatMap(({ entries }) => entries.filter((entry) => !('content' in entry)));
    expect(without.length > 0).toBe(removed.length > 0);
  });

  test('are listed in an OPML file, each subject once', () => {
    const subjects = new Set(
      lists.map(({ folder }) => encodeURI(`${origin}${site.base}${folder === '' ? '' : `${folder}/`}rss.xml`)),
    );
    expect(new Set(opmlAddresses(site.folder))).toEqual(subjects);
  });
});

const types = { atom: 'application/atom+xml', rss: 'application/rss+xml', json: 'application/feed+json' };
/** A date without an hour stands at noon in feeds and at the start of its day in lists. */
const oneDay = 24 * 60 * 60 * 1000;

function selfOf({ root }: BuiltFeed): string | undefined {
  return [...links(root, 'self'), ...attributes(root, 'atom:link', 'href'), ...texts(root, 'feed_url')][0];
}

function linksOf(entry: Node): string[] {
  const people = [...all(entry, 'author'), ...all(entry, 'authors')];
  return [
    ...attributes(entry, 'link', 'href'),
    ...texts(entry, 'link'),
    ...attributes(entry, 'thr:in-reply-to', 'href'),
    ...['url', 'image', 'comments', 'wfw:commentRss'].flatMap((name) => texts(entry, name)),
    ...people.flatMap((person) => [...texts(person, 'uri'), ...texts(person, 'url')]),
  ].filter((address) => address !== '');
}

function publishedAt(entry: Node): number {
  return Date.parse(
    [...texts(entry, 'published'), ...texts(entry, 'pubDate'), ...texts(entry, 'date_published')][0] ?? '',
  );
}

function htmlOf(entry: Node): string {
  return [...texts(entry, 'content'), ...texts(entry, 'content:encoded'), ...texts(entry, 'content_html')].join('');
}

function bodyOf(html: string): Element {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
}

function referencesIn(html: string): string[] {
  const found = Array.from(bodyOf(html).querySelectorAll('[href], [src], [srcset], [cite], [poster]'));
  return found.flatMap((element) =>
    ['href', 'src', 'srcset', 'cite', 'poster'].flatMap((name) => element.getAttribute(name) ?? []),
  );
}

function isOdd({ localName, attributes }: Element): boolean {
  const isActive = /^(script|style|iframe|object|embed|svg|math|form|input|button|link|meta|base|template)$/.test(
    localName,
  );
  return (
    isActive ||
    Array.from(attributes).some(
      ({ name, value }) =>
        /^(on|style$|class$|id$|srcdoc$|srcset$)/.test(name) || /^\s*(javascript|data|vbscript):/i.test(value),
    )
  );
}

function opmlAddresses(folder: string): string[] {
  const found: string[] = [];
  const attributeValueProcessor = (name: string, value: string) => {
    if (name === 'xmlUrl') found.push(value);
    return value;
  };
  new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', attributeValueProcessor }).parse(
    readFileSync(join(folder, 'feeds.opml'), 'utf8'),
  );
  return found;
}
