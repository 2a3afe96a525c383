import { XMLParser } from 'fast-xml-parser';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/library/read-content.ts';
import type { Holding } from '../../src/library/read-article.ts';
import { addressesIn, builtFiles, wordsIn } from './built-files.ts';
import { crawl, missing, originOf, type CrawledPage } from './crawl.ts';
import { filesOf, sites } from './sites.ts';

describe.each(sites)('the files of the site "$name"', async (site) => {
  const { articles, pages: plain } = await readContent(site.content);
  const pages = crawl(site);
  const origin = originOf(pages);
  const files = builtFiles(site);
  const folder = ({ year, slug }: Holding) => `${year}/${slug}/`;
  const withdrawn = articles.filter(({ visibility }) => visibility === 'withdrawn');
  const unlisted = articles.filter(({ visibility }) => visibility === 'unlisted');
  const sources = filesOf(join(site.content, 'articles')).filter((file) => /\.(md|json)$/.test(file));
  const isWithdrawn = (path: string) => withdrawn.some((article) => path.startsWith(folder(article)));

  test('give back article and thread as they were archived, where nobody is taken out', () => {
    const changed = sources
      .filter((file) => !isWithdrawn(file) && !file.includes('who-stood-behind-the-counter/thread.json'))
      .filter((file) => read(site.folder, file) !== read(site.content, 'articles', file));
    expect(changed).toEqual([]);
  });

  test('name no address of the site that is not there', () => {
    // robots.txt under a path names the one that crawlers read instead.
    const forMachines = files.filter(({ path }) =>
      /(?<!^robots)\.(html?|xml|json|jsonl|csv|opml|txt|webmanifest|bib|ris)$/.test(path),
    );
    const dead = forMachines.flatMap((file) =>
      addressesIn(file, origin).flatMap((address) => {
        const wrong = missing(new URL(address), site, pages);
        return wrong ? [`${file.path} → ${address} ${wrong}`] : [];
      }),
    );
    expect(dead).toEqual([]);
  });

  describe('of a withdrawn article', () => {
    test('are its notice and nothing else', () => {
      const left = files.filter(({ path }) => isWithdrawn(path)).map(({ path }) => path);
      expect(left).toEqual(withdrawn.map((article) => `${folder(article)}index.html`));
    });

    test('lead on to the search and to the archive', () => {
      const notices = pages.filter(({ address }) => isWithdrawn(address.slice(site.base.length)));
      const leads = (notice: CrawledPage, room: string) =>
        notice.document.querySelector(`main a[href^="${site.base}${room}/"]`) !== null;
      const lost = notices.filter((notice) => !leads(notice, 'search') || !leads(notice, 'archive'));
      expect(lost.map(({ address }) => address)).toEqual([]);
    });

    test('hold no word, wherever they are', () => {
      const its = sources.filter(isWithdrawn).map((file) => read(site.content, 'articles', file)!);
      const others = filesOf(site.content).filter((file) => !isWithdrawn(file.replace(/^articles\//, '')));
      // What the address says remains, and the reason; what scripts are made of says nothing about anybody.
      const known = [
        ...others.filter((file) => /\.(md|json|yaml|svg)$/.test(file)).map((file) => read(site.content, file)!),
        ...withdrawn.flatMap(({ slug, aliases, withdrawn: notice }) => [slug, ...aliases, notice?.reason ?? '']),
        ...files.filter(({ path }) => /^_astro\/.*\.(js|css)$/.test(path)).map(({ text }) => text),
        ...frontMatterKeys,
      ];
      const spare = wordsIn(known.join('\n'));
      const told = new Set([...wordsIn(its.join('\n'))].filter((word) => !spare.has(word)));
      const leaks = files.flatMap(({ path, text }) =>
        [...wordsIn(text)].filter((word) => told.has(word)).map((word) => `${path}: ${word}`),
      );
      expect(leaks).toEqual([]);
    });

    test('hold none of its pictures', () => {
      const folders = withdrawn.map((article) => join(site.content, 'articles', article.year, article.slug));
      const pictures = folders.flatMap((from) =>
        filesOf(from)
          .filter((file) => !/\.(md|json)$/.test(file))
          .map((file) => readFileSync(join(from, file))),
      );
      const built = filesOf(site.folder).map((file) => readFileSync(join(site.folder, file)));
      expect(pictures.filter((picture) => built.some((file) => file.equals(picture)))).toEqual([]);
    });
  });

  test('tell of an unlisted article nowhere but at its own addresses', () => {
    const own = (path: string, article: Holding) => {
      const page = pages.find(({ address }) => address === site.base + path.replace(/(^|\/)index\.html$/, '$1'));
      return path.startsWith(folder(article)) || page?.leadsTo?.includes(folder(article));
    };
    const leaks = unlisted.flatMap((article) =>
      files
        .filter(({ path }) => !own(path, article))
        .filter(({ text }) => text.includes(folder(article)) || text.includes(article.title))
        .map(({ path }) => `${path} tells of ${folder(article)}`),
    );
    expect(leaks).toEqual([]);
  });

  describe('of the sitemap', () => {
    const index = parse(read(site.folder, 'sitemap.xml')!) as { sitemapindex: { sitemap: Located[] } };
    const parts = index.sitemapindex.sitemap.map(({ loc }) => new URL(loc).pathname.slice(site.base.length));
    const listed = parts.flatMap((part) => {
      const { urlset } = parse(read(site.folder, part)!) as { urlset: { url: Located[] } };
      return urlset.url.map(({ loc }) => decodeURIComponent(new URL(loc).pathname));
    });
    const mayBeFound = pages.filter(({ isHidden, leadsTo }) => !isHidden && leadsTo === undefined);

    test('name only pages that may be found, each once', () => {
      const open = new Set(mayBeFound.map(({ address }) => address));
      expect(listed.filter((address, at) => !open.has(address) || listed.indexOf(address) !== at)).toEqual([]);
    });

    test('name every article, every page of a thread and every plain page', () => {
      const isText = (path: string) =>
        /^\d{4}\/[^/]+\/(forum\/\d+\/)?$/.test(path) || plain.some(({ slug }) => path === `${slug}/`);
      const wanted = mayBeFound.filter(({ address }) => isText(address.slice(site.base.length)));
      const absent = wanted.filter(({ address }) => !listed.includes(address));
      expect(absent.map(({ address }) => address)).toEqual([]);
    });

    test('are named in robots.txt', () => {
      expect(read(site.folder, 'robots.txt')).toContain(`Sitemap: ${origin}${site.base}sitemap.xml`);
    });
  });
});

interface Located {
  loc: string;
}

/** Keys that the data page explains; they are in every article. */
const frontMatterKeys = ['withdrawn', 'visibility'];

function parse(xml: string): unknown {
  return new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' }).parse(xml);
}

function read(...path: string[]): string | undefined {
  const file = join(...path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
