import type { Article } from '../../model/article.ts';
import type { Site } from '../../model/site.ts';
import { summarise, type Comment, type Thread } from '../../model/thread.ts';
import { feedUrl } from '../../model/feed-url.ts';
import { absoluteUrl, articleUrl, commentUrl, forumUrl, lastingCommentUrl } from '../../model/url.ts';
import { renderCommentForFeed } from '../../render/feed-text.ts';
import { wordsOf } from '../../words/words.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { instantOf } from './instant.ts';

/** All comments of a thread in the order of their numbers, each naming what it answers: a comment, or the article. */
export function threadFeed(article: Article, thread: Thread, site: Site): Feed {
  const words = wordsOf(site);
  const held = new Set(thread.comments.map(({ number }) => number));
  return {
    title: words.forumOf(article.title),
    description: words.threadState(summarise(thread)),
    page: absoluteUrl(forumUrl(article), site),
    self: absoluteUrl(feedUrl(articleUrl(article), 'atom'), site),
    language: article.language ?? site.language,
    publisher: article.source.name ?? site.publisher ?? site.title,
    entries: thread.comments.map((comment) => commentEntry(comment, { article, thread, held, site })),
  };
}

interface Surroundings {
  article: Article;
  thread: Thread;
  /** Numbers of the comments that are archived. */
  held: ReadonlySet<number>;
  site: Site;
}

function commentEntry(comment: Comment, { article, thread, held, site }: Surroundings): FeedEntry {
  const words = wordsOf(site);
  const { number, author, title, published, replyTo } = comment;
  const isRemoved = comment.status === 'removed';
  const idOf = (which: number) => absoluteUrl(lastingCommentUrl(article, which), site);
  const urlOf = (which: number) => absoluteUrl(commentUrl(article, which, site.commentsPerPage), site);
  const page = absoluteUrl(articleUrl(article), site);
  const name = author ?? (isRemoved ? undefined : words.anonymous);
  return {
    id: idOf(number),
    url: urlOf(number),
    title: isRemoved ? words.removed : (title ?? words.comment(`${number}`)),
    html: isRemoved ? undefined : renderCommentForFeed(comment),
    published: published === undefined ? undefined : instantOf(published),
    updated: instantOf(published ?? thread.captured ?? article.source.captured ?? article.published),
    authors: name === undefined ? [] : [{ name, ...(comment.authorUrl && { url: comment.authorUrl }) }],
    topics: [],
    language: article.language ?? site.language,
    answers:
      replyTo === undefined
        ? { id: page, url: page }
        : { id: idOf(replyTo), url: held.has(replyTo) ? urlOf(replyTo) : undefined },
  };
}
