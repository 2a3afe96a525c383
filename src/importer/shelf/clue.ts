import { dayOf } from '../../model/moment.ts';
import type { Thread } from '../../model/thread.ts';
import type { ArticleClue } from '../../model/waiting.ts';
import { lettersOf } from './same-article.ts';
import { addressKey, meaningfulQuery } from './source-address.ts';

/** As much of an article as it takes to tell whether comments stood under it. */
export interface Discussed {
  title: string;
  published: string;
  /** Its own address and that of its forum, as far as they are known. */
  urls: readonly string[];
}

const oneDay = 24 * 60 * 60 * 1_000;

/**
 * Whether comments stood under an article: by its address or its forum's; by the path where the comments
 * tell no more; by the headline where one of both has no address. Comments older than the article are not its own.
 */
export function isUnder({ urls, path, title }: ArticleClue, thread: Thread, article: Discussed): boolean {
  const sameTitle = title !== undefined && lettersOf(title) !== '' && lettersOf(title) === lettersOf(article.title);
  if (urls.some((url) => article.urls.some((other) => isSameAddress(url, other, sameTitle)))) return true;
  if (urls.length > 0 && article.urls.length > 0) return false;
  if (urls.length === 0 && path !== undefined && article.urls.some((url) => pathOf(url) === plainPath(path)))
    return true;
  return sameTitle && isNotBefore(thread, article.published);
}

/** Whether two threads whose articles are not there are one: by address or path, else by the headline. */
export function isSameClue(a: ArticleClue, b: ArticleClue): boolean {
  if (a.urls.some((url) => b.urls.some((other) => isSameAddress(url, other, false)))) return true;
  if (a.urls.length > 0 && b.urls.length > 0) return false;
  if (a.path !== undefined && b.path !== undefined) return plainPath(a.path) === plainPath(b.path);
  const areBare = a.urls.length + b.urls.length === 0 && (a.path ?? b.path) === undefined;
  return areBare && lettersOf(a.title) !== '' && lettersOf(a.title) === lettersOf(b.title);
}

/** What two clues tell together; the first says it better where both say it. */
export function joinClues(a: ArticleClue, b: ArticleClue): ArticleClue {
  return { ...b, ...a, urls: [...new Set([...a.urls, ...b.urls])] };
}

/** Where to look for an article in an index by what is surer than a headline. */
export function clueKeys({ urls, path }: Omit<ArticleClue, 'title'>): string[] {
  return [...urls.flatMap(addressKeys), ...(path === undefined ? [] : [`path ${plainPath(path)}`])];
}

/** The key of an address with all that may say which article it is; a bare host with a query names one, too. */
export function addressKeys(url: string): string[] {
  const key = wholeKey(url);
  return key === undefined ? [] : [`address ${key}`];
}

/** The path of an address alone, as a key. */
export function pathKeys(url: string): string[] {
  const path = pathOf(url);
  return path === undefined ? [] : [`path ${path}`];
}

/** The path of an address, without a slash at its end; nothing for a bare host. */
export function pathOf(url: string): string | undefined {
  const path = URL.parse(url)?.pathname;
  return path && path !== '/' ? plainPath(path) : undefined;
}

function plainPath(path: string): string {
  return path.replace(/[?#].*$/, '').replace(/\/+$/, '');
}

function wholeKey(url: string): string | undefined {
  const key = addressKey(url);
  if (key !== undefined) return key;
  const query = meaningfulQuery(url);
  return query === '' ? undefined : `${URL.parse(url)!.host.replace(/^www\./, '')}/?${query}`;
}

/** Where only a query differs, the headline decides. */
function isSameAddress(a: string, b: string, sameTitle: boolean): boolean {
  const key = wholeKey(a);
  return key !== undefined && key === wholeKey(b) && (sameTitle || meaningfulQuery(a) === meaningfulQuery(b));
}

function isNotBefore({ comments }: Thread, published: string): boolean {
  const earliest = comments.flatMap(({ published: said }) => said ?? []).map((said) => Date.parse(dayOf(said)));
  return earliest.every((day) => day >= Date.parse(dayOf(published)) - oneDay);
}
