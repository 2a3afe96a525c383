import type { parseRdfFeed, parseRssFeed } from 'feedsmith';
import { webAddress } from '../kept-article.ts';
import { feedMoment, type FeedEntry } from './feed-entry.ts';

type RssFeed = ReturnType<typeof parseRssFeed<string>>;
type RdfFeed = ReturnType<typeof parseRdfFeed<string>>;

/** Items of RSS 0.9x and 2.0. https://www.rssboard.org/rss-specification */
export function rssEntries({ title, language, copyright, items = [] }: RssFeed): FeedEntry[] {
  return items.map((item) => {
    const whole = item.content?.encoded ?? wholeDescription(item.description);
    const address = item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value);
    return {
      title: item.title ?? '',
      html: whole ?? '',
      url: webAddress(address?.trim() ?? ''),
      published: feedMoment(item.pubDate ?? item.dc?.dates?.[0]),
      authors: [...(item.authors ?? []).map(({ name }) => name ?? ''), ...(item.dc?.creators ?? [])],
      topics: (item.categories ?? []).map(({ name }) => name ?? ''),
      lead: whole === item.description ? undefined : item.description,
      language: item.dc?.languages?.[0] ?? language,
      publisher: item.source?.title ?? title,
      rights: item.dc?.rights?.[0] ?? copyright,
      isComment: false,
    };
  });
}

/** Items of RSS 0.90 and 1.0. https://web.resource.org/rss/1.0/spec */
export function rdfEntries({ title, dc, items = [] }: RdfFeed): FeedEntry[] {
  return items.map((item) => ({
    title: item.title ?? '',
    html: item.content?.encoded ?? wholeDescription(item.description) ?? '',
    url: webAddress((item.link ?? item.rdf?.about ?? '').trim()),
    published: feedMoment(item.dc?.dates?.[0]),
    authors: item.dc?.creators ?? [],
    topics: item.dc?.subjects ?? [],
    lead: item.content?.encoded ? item.description : undefined,
    language: item.dc?.languages?.[0] ?? dc?.languages?.[0],
    publisher: title,
    rights: item.dc?.rights?.[0] ?? dc?.rights?.[0],
    isComment: false,
  }));
}

/** Older feeds had the whole text in the description; several paragraphs are no summary. */
function wholeDescription(description = ''): string | undefined {
  const breaks = description.match(/<p[\s>]|<br\s*\/?>\s*<br/gi)?.length ?? 0;
  return breaks >= 3 && description.length > 1_000 ? description : undefined;
}
