import { plain, tidy } from '../page/dom.ts';
import type { Head } from '../page/head.ts';
import { textIn } from '../page/linked-data.ts';
import { metaValue } from '../page/meta-tags.ts';

const separators = /\s+(?:[-–—|·•»«›‹:]|::)\s+/;
const papers =
  /(?:zeitung|tageblatt|kurier|anzeiger|nachrichten|rundschau|bote|presse|morgenpost|abendblatt|wochenblatt|tagblatt|magazin|online|gazette|times|herald|chronicle|tribune)(?:\.\w+)?$/i;

/** What the head calls the article, most careful source first, without the paper's name. */
export function titleClaims(head: Head): string[] {
  const claims = [
    textIn(head.article['headline']),
    metaValue(head.meta, 'og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'title', 'headline'),
    head.title,
  ];
  return [
    ...new Set(
      claims
        .filter((claim) => claim !== undefined)
        .map((claim) => withoutSite(claim, head))
        .filter(Boolean),
    ),
  ];
}

/** Cuts the paper's name off either end of a title; where the page names no paper, a short last part. */
export function withoutSite(title: string, { site }: Pick<Head, 'site'>): string {
  const parts = tidy(title).split(separators);
  const isSite = (part: string) => site !== undefined && plain(part) !== '' && plain(site).startsWith(plain(part));
  if (site && tidy(title).startsWith(`${site}: `)) return tidy(title).slice(site.length + 2);
  if (parts.length === 1) return parts[0]!;
  let last = parts.length;
  while (last > 1 && isSite(parts[last - 1]!)) last -= 1;
  let first = 0;
  while (first < last - 1 && isSite(parts[first]!)) first += 1;
  const cut = first > 0 || last < parts.length;
  if (!cut && site === undefined && parts.at(-1)!.length <= 30 && parts[0]!.length >= 15) last -= 1;
  return between(tidy(title), parts, first, last);
}

/** The paper's name where only `title` gives it: its last part, or a first one that is plainly the name of a paper. */
export function paperInTitle(title: string, headline: string | undefined): string | undefined {
  const parts = tidy(title).split(separators);
  const named = [parts.at(-1)!, parts[0]!, ...tidy(title).split(/:\s/).slice(0, 1)].find(
    (part) => papers.test(part) && part.length <= 40,
  );
  if (named && plain(named) !== plain(title)) return named;
  const last = parts.at(-1)!;
  const isOutside = parts.length > 1 && !plain(headline ?? parts[0]!).includes(plain(last));
  return isOutside && last.length <= 30 && /^\p{Lu}|\.\p{L}{2,}$/u.test(last) ? last : undefined;
}

/** How alike two titles are, 0 to 1, by their words. */
export function likeness(one: string, other: string): number {
  const a = wordsOf(one);
  const b = wordsOf(other);
  if (a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return (0.7 * shared) / Math.max(a.size, b.size) + (0.3 * shared) / Math.min(a.size, b.size);
}

/** The title from one part to another as written, separators included. */
function between(title: string, parts: readonly string[], first: number, last: number): string {
  const from = title.indexOf(parts[first]!);
  const end = parts.slice(0, last).reduce((at, part) => title.indexOf(part, at) + part.length, 0);
  return title.slice(from, end);
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
