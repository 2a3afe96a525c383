import { isFault, oldAddress, type OldAddress } from '../model/old-address.ts';
import { articleUrl, forumUrl } from '../model/url.ts';
import type { Page } from '../model/page.ts';
import type { Holding } from './read-article.ts';
import { siteFiles } from './site-files.ts';

/** Where somebody with an old address is led. */
export interface OldLead {
  /** As in `OldAddress`; empty for the path alone. */
  query: string;
  asked: string;
  article: Holding;
  /** Whether the thread stood there, not the article. */
  isThread: boolean;
}

/** A path that something stood at before it came here, and all that it may mean. */
export interface OldPlace extends Omit<OldAddress, 'query' | 'asked'> {
  leads: OldLead[];
}

/**
 * Gathers the old addresses of all articles and threads by the file that answers them.
 * Aliases are what somebody wrote for this site, and checked. A thread's address is a fact about the source: where
 * something else stands at its path, it leads nowhere and nothing is wrong.
 */
export function oldPlaces(articles: readonly Holding[], pages: readonly Page[]): readonly OldPlace[] {
  let places = gathered.get(articles);
  if (!places) gathered.set(articles, (places = gather(articles, pages)));
  return places;
}

/** Pages, their list and the rules for hosts ask for the same, and ten thousand articles take a while. */
const gathered = new WeakMap<readonly Holding[], OldPlace[]>();

function gather(articles: readonly Holding[], pages: readonly Page[]): OldPlace[] {
  const places = new Map<string, OldPlace>();
  const known = new Set<string>();
  const files = new Set<string>();
  const folders = new Set<string>();
  const add = ({ file, path, query, asked }: OldAddress, lead: Pick<OldLead, 'article' | 'isThread'>) => {
    let place = places.get(file);
    if (!place) places.set(file, (place = { file, path, leads: [] }));
    known.add(`${file}?${query}`.toLowerCase());
    files.add(file.toLowerCase());
    for (const folder of foldersAbove(file)) folders.add(folder);
    const claim = `${file}?${query} ${lead.article.year}/${lead.article.slug}`;
    if (!known.has(claim)) place.leads.push({ query, asked, ...lead });
    known.add(claim);
  };
  for (const article of articles) {
    for (const address of aliasesOf(article)) add(address, { article, isThread: false });
  }
  const holder = siteFiles(articles, pages);
  const aliased = new Set(known);
  for (const article of articles) {
    const address = threadAddress(article);
    if (!address || aliased.has(`${address.file}?${address.query}`.toLowerCase())) continue;
    const fits =
      !folders.has(address.file.toLowerCase()) && !foldersAbove(address.file).some((file) => files.has(file));
    const isFree = holder(address.file) === undefined || isFrontQuery(address);
    if (fits && isFree) add(address, { article, isThread: true });
  }
  return Array.from(places.values());
}

/** Whether an address is that of the front page with a query, such as `/?p=123`: the page that stands there leads on. */
export function isFrontQuery({ file, query }: { file: string; query: string }): boolean {
  return file === 'index.html' && query !== '';
}

/** Whether a path alone says what is meant, so that a page can lead on at once. */
export function isPlain({ leads }: OldPlace): boolean {
  return leads.length === 1 && leads[0]?.query === '';
}

/** Where a lead leads, from the site's root; a withdrawn article's thread is gone with it. */
export function leadUrl({ article, isThread }: OldLead): string {
  return isThread && article.visibility !== 'withdrawn' ? forumUrl(article) : articleUrl(article);
}

/** The folders above a file, in lower case: `a`, `a/b` for `a/b/c.html`. */
export function foldersAbove(file: string): string[] {
  const segments = file.toLowerCase().split('/');
  return segments.slice(1).map((_, at) => segments.slice(0, at + 1).join('/'));
}

function aliasesOf({ aliases }: Holding): OldAddress[] {
  return aliases.map(oldAddress).flatMap((address) => (isFault(address) ? [] : [address]));
}

function threadAddress({ thread }: Holding): OldAddress | undefined {
  if (!thread?.url) return undefined;
  const { pathname, search } = new URL(thread.url);
  const address = oldAddress(pathname + search);
  return isFault(address) ? undefined : address;
}
