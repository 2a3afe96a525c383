import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { filesOf, pagesOf, type TestSite } from './sites.ts';

/** A built page, parsed. */
export interface CrawledPage {
  /** As a browser would ask for it, the site's path included: `/archiv/2015/slug/`. */
  address: string;
  html: string;
  document: Document;
  ids: Set<string>;
  /** Whether it asks search engines to pass by. */
  isHidden: boolean;
  /** Where it leads at once, if it is only an old address. */
  leadsTo?: string;
}

/** A reference in a page: who refers, by which attribute, to what. */
export interface Reference {
  page: CrawledPage;
  element: Element;
  target: string;
}

/** Every page of a built site. */
export function crawl(site: TestSite): CrawledPage[] {
  return pagesOf(site).map(({ path, html }) => {
    const document: Document = parseHTML(html).document;
    const ids = new Set(Array.from(document.querySelectorAll('[id]'), ({ id }) => id));
    const content = (selector: string) => document.querySelector(selector)?.getAttribute('content');
    const isHidden = content('meta[name=robots]')?.includes('noindex') ?? false;
    const leadsTo = content('meta[http-equiv=refresh]')?.replace(/^0; url=/, '');
    return { address: site.base + path.slice(1), html, document, ids, isHidden, ...(leadsTo && { leadsTo }) };
  });
}

/** Everything the pages point to: links, pictures, styles, scripts, forms, the page they lead to, pictures for others. */
export function references(pages: CrawledPage[]): Reference[] {
  const selector = '[href], [src], [srcset], [action], [poster], [data], meta[content]';
  return pages.flatMap((page) =>
    Array.from(page.document.querySelectorAll(selector)).flatMap((element) =>
      targetsOf(element).map((target) => ({ page, element, target })),
    ),
  );
}

/** Why a reference leads nowhere; undefined if it does not. References to other hosts are not followed. */
export function deadEnd({ page, target }: Reference, site: TestSite, pages: CrawledPage[]): string | undefined {
  const url = new URL(target, `${originOf(pages)}${page.address}`);
  if (url.origin !== originOf(pages)) return undefined;
  const wrong = missing(url, site, pages);
  return wrong && `${page.address} → ${target} ${wrong}`;
}

/** What is wrong with an address of the site's own; undefined if a page or a file stands there, and its element too. */
export function missing(url: URL, site: TestSite, pages: CrawledPage[]): string | undefined {
  if (!url.pathname.startsWith(site.base)) return 'leaves the path of the site';
  const path = decodeURIComponent(url.pathname);
  const found = byAddress(pages).get(path);
  if (!found) {
    const file = join(site.folder, path.slice(site.base.length));
    return existsSync(file) && !path.endsWith('/') ? undefined : 'is not there';
  }
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || found.ids.has(id) || isLedOn(found, id, pages) ? undefined : 'finds no such element';
}

/** An article's own address lands at every comment: a script takes one there that stands on a further page. */
function isLedOn({ address, document }: CrawledPage, id: string, pages: CrawledPage[]): boolean {
  if (!/^c\d+$/.test(id) || !document.querySelector('comment-finder')) return false;
  return byAddress(pages).get(`${address}forum/all/`)?.ids.has(id) ?? false;
}

const origins = new WeakMap<CrawledPage[], string>();

/** Scheme and host that the site gives itself, as its first canonical address says. */
export function originOf(pages: CrawledPage[]): string {
  let origin = origins.get(pages);
  if (origin === undefined) {
    const links = pages.values().map(({ document }) => document.querySelector('link[rel=canonical]'));
    const link = links.find((element) => element !== null);
    origins.set(pages, (origin = new URL(link?.getAttribute('href') ?? '').origin));
  }
  return origin;
}

/** Pages that a reader comes to from the front page by links alone. */
export function reachable(site: TestSite, pages: CrawledPage[]): Set<CrawledPage> {
  const known = byAddress(pages);
  const front = known.get(site.base);
  const seen = new Set(front ? [front] : []);
  // A set hands out what is added while one walks over it.
  for (const page of seen) {
    for (const link of page.document.querySelectorAll('a[href], area[href]')) {
      const { pathname } = new URL(link.getAttribute('href') ?? '', `http://site${page.address}`);
      const target = known.get(decodeURIComponent(pathname));
      if (target) seen.add(target);
    }
  }
  return seen;
}

/** The text of all style sheets of a built site. */
export function styles({ folder }: TestSite): string {
  const files = filesOf(folder).filter((file) => file.endsWith('.css'));
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}

const addresses = new WeakMap<CrawledPage[], Map<string, CrawledPage>>();

function byAddress(pages: CrawledPage[]): Map<string, CrawledPage> {
  let known = addresses.get(pages);
  if (!known) addresses.set(pages, (known = new Map(pages.map((page) => [page.address, page]))));
  return known;
}

function targetsOf(element: Element): string[] {
  if (element.localName === 'meta') {
    const content = element.getAttribute('content') ?? '';
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? '';
    if (element.getAttribute('http-equiv') === 'refresh') return [content.replace(/^0; url=/, '')];
    return /^(og|twitter):(url|image)$/.test(name) ? [content] : [];
  }
  const single = ['href', 'src', 'action', 'poster', 'data'].flatMap((name) => element.getAttribute(name) ?? []);
  const set = element
    .getAttribute('srcset')
    ?.split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0]!);
  return [...single, ...(set ?? [])];
}
