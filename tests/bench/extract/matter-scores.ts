import { plain } from '../../../src/importer/html/page/dom.ts';
import type { BenchPage } from './bench-page.ts';
import type { Extract } from './extractors.ts';
import { mean } from './scores.ts';

/** Authors that are no people: the corpora name agencies and desks as authors where nobody signed. */
const noPerson =
  /^(?:dpa|afp|ap|apa|reuters|sid|kna|epd|sda|keystone|ansa|tass|efe|afx)\b|redaktion|team|news|agentur|zeitung|desk|staff|newsroom|press|online|agenc|\.(?:de|com|at|ch)$|^[a-z]{1,4}$/i;

/** Shares of pages whose title, authors (as a list) and day are as the corpus has them, as far as it has them. */
export function matterScores(pages: readonly BenchPage[], extracts: readonly Extract[]): Record<string, number> {
  const pairs = pages.map(({ truth }, at) => ({ truth, found: extracts[at]! }));
  const share = (rights: boolean[]) => (rights.length > 0 ? mean(rights.map(Number)) : undefined);
  const shares = {
    title: share(
      pairs.flatMap(({ truth, found }) => (truth.title ? [titlesOf(found).includes(plain(truth.title))] : [])),
    ),
    authors: share(
      pairs.flatMap(({ truth, found }) =>
        truth.authors ? [listOf(truth.authors) === listOf(found.authors ?? [])] : [],
      ),
    ),
    date: share(
      pairs.flatMap(({ truth, found }) =>
        truth.published ? [dayOf(truth.published) === dayOf(found.published ?? '')] : [],
      ),
    ),
  };
  return Object.fromEntries(
    Object.entries(shares).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );
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

function dayOf(written: string): string {
  const time = Date.parse(written);
  return Number.isNaN(time) ? written : new Date(time).toISOString().slice(0, 10);
}
