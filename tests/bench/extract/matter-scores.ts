import { all, plain } from '../../../src/importer/html/page/dom.ts';
import { toDocument } from '../../../src/importer/html/page/to-document.ts';
import type { BenchPage } from './bench-page.ts';
import { htmlIn, type Extract } from './extractors.ts';
import { mean } from './scores.ts';

/** Authors that are no people: the corpora name agencies and desks as authors where nobody signed, and where a broadcaster sits. */
const noPerson =
  /^(?:dpa|afp|ap|apa|reuters|sid|kna|epd|sda|keystone|ansa|tass|efe|afx)\b|^(?:ard|zdf|wdr|mdr|ndr|swr|br|rbb|orf|srf)(?:[ -]|$)|redaktion|team|news|agentur|zeitung|desk|staff|newsroom|press|online|agenc|\.(?:de|com|at|ch)$|^[a-z]{1,4}$/i;

/**
 * Shares of pages whose title, authors (as a list) and day are as the corpus has them, as far as it has them. Two of
 * them once more as a reader would judge: titles where the corpus's stands on the page at all, for many are written
 * for search engines and stand in the head or in the trail of links alone; and authors where a paper that is named as its own author is none.
 */
export function matterScores(pages: readonly BenchPage[], extracts: readonly Extract[]): Record<string, number> {
  const pairs = pages.map((page, at) => ({ page, truth: page.truth, found: extracts[at]! }));
  const titled = pairs.flatMap(({ page, truth: { title }, found }) =>
    title ? [{ page, title, isRight: titlesOf(found).includes(plain(title)) }] : [],
  );
  const signed = pairs.flatMap(({ page, truth: { authors }, found }) => (authors ? [{ page, authors, found }] : []));
  const dated = pairs.flatMap(({ truth: { published }, found }) => (published ? [{ published, found }] : []));
  const shares = {
    title: titled.map(({ isRight }) => isRight),
    'title seen': titled
      .filter(({ page, title, isRight }) => isRight || isOnPage(title, page))
      .map(({ isRight }) => isRight),
    authors: signed.map(({ authors, found }) => listOf(authors) === listOf(found.authors ?? [])),
    people: signed.map(({ page, authors, found }) => {
      const people = (names: readonly string[]) => listOf(names.filter((name) => !isPaper(name, page, found.site)));
      return people(authors) === people(found.authors ?? []);
    }),
    date: dated.map(({ published, found }) => isSameDay(published, found.published ?? '')),
  };
  return Object.fromEntries(
    Object.entries(shares)
      .filter(([, rights]) => rights.length > 0)
      .map(([field, rights]) => [field, mean(rights.map(Number))]),
  );
}

/** What no reader sees, and trails of links whose last step is the title for search engines. */
const notOver = 'script, style, template, nav, [class*="breadcrumb" i], [id*="breadcrumb" i]';

function isOnPage(title: string, { bytes }: BenchPage): boolean {
  const { body } = toDocument(htmlIn(bytes));
  for (const element of all(body, notOver)) element.remove();
  return plain(body.textContent).includes(plain(title));
}

/** Whether a name is that of the paper, or of its address. */
function isPaper(name: string, { url = '' }: BenchPage, site = ''): boolean {
  const host = plain(URL.parse(url)?.hostname ?? '');
  return plain(name) === plain(site) || host.includes(plain(name));
}

/** The title, and with the kicker that the importer keeps apart. */
function titlesOf({ title = '', kicker = '' }: Pick<Extract, 'title' | 'kicker'>): string[] {
  return [plain(title), plain(kicker + title)];
}

/** Names in one order, without those of no people. */
function listOf(authors: readonly string[]): string {
  return authors
    .filter((name) => !noPerson.test(name))
    .map(plain)
    .sort()
    .join(',');
}

/** Days are compared in UTC where the corpus knows the hour, else as they are written. */
function isSameDay(published: string, found: string): boolean {
  return published.length === 10 ? published === found.slice(0, 10) : dayOf(published) === dayOf(found);
}

function dayOf(written: string): string {
  const time = Date.parse(written);
  return Number.isNaN(time) ? written : new Date(time).toISOString().slice(0, 10);
}
