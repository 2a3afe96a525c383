import type { Comment as CommentItem, Person } from 'schema-dts';
import type { Article } from '../model/article.ts';
import type { Site } from '../model/site.ts';
import type { Comment, Thread } from '../model/thread.ts';
import { isGap, type ThreadPage } from '../model/thread-page.ts';
import { absoluteUrl, commentUrl } from '../model/url.ts';
import { present } from './present.ts';

/**
 * The comments on a page of a thread as schema.org's Comment, https://schema.org/Comment: who wrote when, where it
 * stands and what it answers. Their texts stand on the page and are not said again, which would double its weight.
 */
export function commentItems(article: Article, thread: Thread, { entries }: ThreadPage, site: Site): CommentItem[] {
  const archived = new Set(thread.comments.map(({ number }) => number));
  const address = (number: number) => absoluteUrl(commentUrl(article, number, site.commentsPerPage), site);
  const item = ({ number, id, author, authorUrl: url, published, replyTo, status }: Comment) =>
    present<CommentItem>({
      '@type': 'Comment',
      '@id': address(number),
      identifier: id,
      author: author === undefined ? undefined : present<Person>({ '@type': 'Person', name: author, url }),
      datePublished: published,
      creativeWorkStatus: status === 'removed' ? status : undefined,
      parentItem: replyTo !== undefined && archived.has(replyTo) ? { '@id': address(replyTo) } : undefined,
    });
  return entries.flatMap((entry) => (isGap(entry) ? [] : [item(entry)]));
}
