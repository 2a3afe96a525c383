import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { crawl, type CrawledPage } from './crawl.ts';
import { sites } from './sites.ts';

describe.each(sites)('what others see of the site "$name"', (site) => {
  const pages = crawl(site);
  const meta = (page: CrawledPage, name: string) =>
    page.document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? undefined;
  const canonical = (page: CrawledPage) => page.document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const hidden = (page: CrawledPage) => meta(page, 'robots')?.includes('noindex') ?? false;
  /** An old address leads on at once, and what others see is the page it leads to. */
  const leadsOn = (page: CrawledPage) => page.document.querySelector('meta[http-equiv=refresh]') !== null;
  const open = pages.filter((page) => !hidden(page) && !leadsOn(page));
  const shared = pages.filter((page) => meta(page, 'og:url'));
  /** The file that an address of this site stands for. */
  const file = (address: string) =>
    join(site.folder, decodeURI(new URL(address, 'http://site').pathname).slice(site.base.length));
  const wrong = (among: CrawledPage[], complaint: (page: CrawledPage) => unknown) =>
    among.filter(complaint).map(({ address }) => address);

  test('every page that may be found has a title and a picture for others', () => {
    expect(
      wrong(open, (page) => !meta(page, 'og:title') || !meta(page, 'og:image') || !meta(page, 'og:image:alt')),
    ).toEqual([]);
  });

  test('every page that may be found is shared under its one address', () => {
    expect(wrong(open, (page) => meta(page, 'og:url') !== canonical(page))).toEqual([]);
  });

  test('pictures for others are there, and as large as they say', () => {
    const sizes = new Map<string, string>();
    const sizeOf = (address: string) => {
      if (!existsSync(file(address))) return 'missing';
      const png = readFileSync(file(address));
      return `${png.readUInt32BE(16)} ${png.readUInt32BE(20)}`;
    };
    const complaint = (page: CrawledPage) => {
      const address = meta(page, 'og:image') ?? '';
      if (!sizes.has(address)) sizes.set(address, sizeOf(address));
      return sizes.get(address) !== `${meta(page, 'og:image:width')} ${meta(page, 'og:image:height')}`;
    };
    expect(wrong(shared, complaint)).toEqual([]);
  });

  test('addresses for others have scheme and host', () => {
    expect(
      wrong(shared, (page) => ['og:url', 'og:image'].some((name) => !URL.canParse(meta(page, name) ?? ''))),
    ).toEqual([]);
  });

  test('articles are articles, and nothing else is', () => {
    const isArticle = ({ address }: CrawledPage) => /^\/\d{4}\/[^/]+\/$/.test(`/${address.slice(site.base.length)}`);
    expect(wrong(open, (page) => isArticle(page) !== (meta(page, 'og:type') === 'article'))).toEqual([]);
  });

  test('articles show the day of their publication to others', () => {
    const articles = shared.filter((page) => meta(page, 'og:type') === 'article');
    expect(wrong(articles, (page) => !/^\d{4}-\d{2}-\d{2}/.test(meta(page, 'article:published_time') ?? ''))).toEqual(
      [],
    );
  });

  test('a page that is not there is shown to nobody', () => {
    expect(shared.map(({ address }) => address)).not.toContain(`${site.base}404.html`);
  });

  test('the manifest names icons that are there', () => {
    const manifest = JSON.parse(readFileSync(join(site.folder, 'manifest.webmanifest'), 'utf8')) as Manifest;
    expect(manifest.start_url).toBe(site.base);
    expect(manifest.icons.filter(({ src }) => !existsSync(file(src)))).toEqual([]);
  });

  test('the worker serves what lies below it', () => {
    expect(readFileSync(join(site.folder, 'sw.js'), 'utf8')).toContain(`"home":"${site.base}"`);
  });
});

interface Manifest {
  start_url: string;
  icons: { src: string }[];
}
