import { digestOf, type Library } from '../../library/library.ts';
import { nameSlug } from '../../model/slug.ts';
import { feedUrl, type FeedFormat } from '../../model/feed-url.ts';
import { absoluteUrl, articleUrl, authorUrl, forumUrl } from '../../model/url.ts';
import { wordsOf } from '../../words/words.ts';
import { hasThreadFeed } from '../feed-links.ts';
import { articleImage, articleText } from './article-text.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { instantOf } from './instant.ts';
import type { FeedItem, FeedSubject } from './subjects.ts';

/** The feed of what a page lists, in full text. */
export async function articleFeed(subject: FeedSubject, format: FeedFormat, library: Library): Promise<Feed> {
  const { site } = library;
  const { name, page, items } = subject;
  return {
    title: name === undefined ? site.title : `${site.title}: ${name}`,
    description: site.description ?? wordsOf(site).footer(site.title),
    page: absoluteUrl(page, site),
    self: absoluteUrl(feedUrl(page, format), site),
    language: site.language,
    publisher: site.publisher ?? site.title,
    entries: await Promise.all(items.map((item) => articleEntry(item, library))),
  };
}

/** Stands for all that a feed says, so that it is written anew only when one of its articles has changed. */
export function feedKey({ name, items }: FeedSubject, { digest }: Library): string {
  return digestOf([
    digest,
    name,
    items.map(({ article, topics }) => [article.year, article.slug, article.digest, topics]),
  ]);
}

async function articleEntry({ article, topics }: FeedItem, library: Library): Promise<FeedEntry> {
  const { site } = library;
  const absolute = (address: string) => absoluteUrl(address, site);
  const url = absolute(articleUrl(article));
  const image = await articleImage(article);
  const published = instantOf(article.published);
  const updated = article.updated ? instantOf(article.updated) : published;
  return {
    id: url,
    url,
    title: article.title,
    summary: article.lead,
    html: await articleText(article, library),
    published,
    updated: updated > published ? updated : published,
    authors: authorsOf(article.authors, article.source.name, absolute),
    topics,
    language: article.language ?? site.language,
    rights: article.rights,
    source: article.source.url,
    image: image && absolute(image),
    thread: hasThreadFeed(article)
      ? {
          page: absolute(forumUrl(article)),
          feed: absolute(feedUrl(articleUrl(article), 'atom')),
          count: article.thread?.archived ?? 0,
        }
      : undefined,
  };
}

/** Who wrote an article; where it names nobody, the paper answers for it. */
function authorsOf(names: readonly string[], paper: string | undefined, absolute: (address: string) => string) {
  if (names.length === 0) return paper === undefined ? [] : [{ name: paper }];
  return names.map((name) => ({ name, url: absolute(authorUrl({ slug: nameSlug(name) })) }));
}
