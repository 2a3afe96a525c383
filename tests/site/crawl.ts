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
    return { address: site.base + path.slice(1), html, document, ids };
  });
}

/** Everything the pages point to: links, pictures, styles, scripts, forms. */
export function references(pages: CrawledPage[]): Reference[] {
  return pages.flatMap((page) =>
    Array.from(page.document.querySelectorAll('[href], [src], [srcset], [action], [poster], [data]')).flatMap(
      (element) => targetsOf(element).map((target) => ({ page, element, target })),
    ),
  );
}

/** Why a reference leads nowhere; undefined if it does not. References to other hosts are not followed. */
export function deadEnd({ page, target }: Reference, site: TestSite, pages: CrawledPage[]): string | undefined {
  const url = new URL(target, `http://site${page.address}`);
  if (url.host !== 'site') return undefined;
  const where = `${page.address} → ${target}`;
  if (!url.pathname.startsWith(site.base)) return `${where} leaves the path of the site`;
  const found = pages.find(({ address }) => address === url.pathname);
  if (!found) {
    const file = join(site.folder, decodeURIComponent(url.pathname.slice(site.base.length)));
    return existsSync(file) && !url.pathname.endsWith('/') ? undefined : `${where} is not there`;
  }
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || found.ids.has(id) ? undefined : `${where} finds no such element`;
}

/** The text of all style sheets of a built site. */
export function styles({ folder }: TestSite): string {
  const files = filesOf(folder).filter((file) => file.endsWith('.css'));
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}

function targetsOf(element: Element): string[] {
  const single = ['href', 'src', 'action', 'poster', 'data'].flatMap((name) => element.getAttribute(name) ?? []);
  const set = element
    .getAttribute('srcset')
    ?.split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0]!);
  return [...single, ...(set ?? [])];
}
