import type { Library } from '../library/library.ts';
import type { Article } from '../model/article.ts';
import { heldDates } from '../model/held-dates.ts';
import { compareMoments, dayOf } from '../model/moment.ts';
import type { Site } from '../model/site.ts';
import { threadPageCount } from '../model/thread-page.ts';
import { feedsUrl } from '../model/feed-url.ts';
import {
  absoluteUrl,
  archivePartUrl,
  archiveUrl,
  authorsUrl,
  authorUrl,
  dataUrl,
  discussedUrl,
  frontUrl,
  pageUrl,
  sectionUrl,
  threadUrl,
  topicsUrl,
  topicUrl,
} from '../model/url.ts';

/** What a sitemap says of a page. */
interface SitemapEntry {
  /** With scheme and host. */
  url: string;
  /** The last day on which the page is known to have changed, `YYYY-MM-DD`; absent where nobody knows. */
  changed?: string;
}

/** One file of the sitemap, by the name it bears. */
export interface SitemapPart {
  name: string;
  entries: SitemapEntry[];
}

/** The protocol allows no more addresses in one file, https://www.sitemaps.org/protocol.html; ours stay far below its 50 MB. */
const mostEntries = 50_000;

/**
 * All that may be found, as files: the rooms of the site, and the articles of each year with their threads, so that a
 * year to which nothing is added keeps its file. What is unlisted or withdrawn is in none.
 */
export function sitemapParts(
  library: Pick<Library, 'listed' | 'pages' | 'topics' | 'authors' | 'site'>,
): SitemapPart[] {
  const { listed, site } = library;
  const years = [...Map.groupBy(listed, ({ year }) => year)].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...parts('rooms', rooms(library)),
    ...years.flatMap(([year, articles]) =>
      parts(
        year,
        articles.flatMap((article) => articleEntries(article, site)),
      ),
    ),
  ];
}

/** The last change in a part; undefined if none is known. */
export function partChanged({ entries }: SitemapPart): string | undefined {
  return entries.map(({ changed }) => changed ?? '').reduce((a, b) => (a > b ? a : b), '') || undefined;
}

/** Pages of which the clock says nothing: what a list shows changes with others. */
function rooms({ listed, pages, topics, authors, site }: Parameters<typeof sitemapParts>[0]): SitemapEntry[] {
  const dates = heldDates(listed, site);
  const filled = site.sections.filter(({ slug }) => listed.some(({ section }) => section === slug));
  const urls = [
    frontUrl(),
    ...filled.map((section) => sectionUrl(section)),
    ...(topics.length > 0 ? [topicsUrl(), ...topics.map((topic) => topicUrl(topic))] : []),
    ...(authors.length > 0 ? [authorsUrl(), ...authors.map((author) => authorUrl(author))] : []),
    ...(listed.length > 0 ? [archiveUrl(), ...Array.from(dates).sort().map(archivePartUrl)] : []),
    ...(listed.some(({ thread }) => thread && thread.reported > 0) ? [discussedUrl()] : []),
    dataUrl(),
    feedsUrl(),
    ...pages.map(pageUrl),
  ];
  return urls.map((url) => ({ url: absoluteUrl(url, site) }));
}

/** An article and the further pages of its thread. */
function articleEntries(article: Article, site: Site): SitemapEntry[] {
  const changed = lastChange(article);
  const count = threadPageCount(article.thread?.last ?? 0, site.commentsPerPage);
  return Array.from({ length: count }, (_, at) => ({ url: absoluteUrl(threadUrl(article, at + 1), site), changed }));
}

/** When the article appeared, was changed at its source, or came here: the last of these, by its day. */
function lastChange({ published, updated, source }: Article): string {
  const moments = [published, updated, source.captured].filter((moment) => moment !== undefined);
  return dayOf(moments.reduce((a, b) => (compareMoments(a, b) > 0 ? a : b)));
}

function parts(name: string, entries: SitemapEntry[]): SitemapPart[] {
  const count = Math.ceil(entries.length / mostEntries);
  return Array.from({ length: count }, (_, at) => ({
    name: at === 0 ? name : `${name}-${at + 1}`,
    entries: entries.slice(at * mostEntries, (at + 1) * mostEntries),
  }));
}
