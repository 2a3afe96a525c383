import type { Comment } from '../../model/thread.ts';
import { commentAnchor } from '../../model/url.ts';
import { renderComment } from '../../render/comment.ts';
import { treeOf } from '../../render/tree-of.ts';
import { element, text, type Element, type Node } from '../../render/tree.ts';
import type { EditedThread, Edition } from '../edition.ts';
import { lastingAddress } from '../lasting-address.ts';
import { dotted } from './dotted.ts';
import { momentElement } from './moment.ts';

/** Where a comment stands within an edition. */
export type CommentLink = (number: number) => string;

/** A comment with all that its page says of it: number, title, who, when, votes, what it answers, and what answers it. */
export function commentElement(comment: Comment, thread: EditedThread, edition: Edition, link: CommentLink): Element {
  const { number, title } = comment;
  const { words, article } = edition;
  const isRemoved = comment.status === 'removed';
  const heading = isRemoved ? words.removed : (title ?? authorOf(comment, edition));
  return element(
    'article',
    { className: ['comment'], id: commentAnchor(number) },
    element(
      'h3',
      {},
      numberElement(number, edition),
      text(' '),
      element('span', { lang: title && !isRemoved ? article.language : undefined }, heading ?? ''),
    ),
    element('p', { className: ['by'] }, ...byline(comment, thread, edition, link)),
    isRemoved
      ? element('p', { className: ['gone'] }, words.removedBody)
      : element('div', { className: ['said'], lang: article.language }, ...said(comment, thread, edition, link)),
    ...answers(number, thread, edition, link),
  );
}

function authorOf({ author, status }: Comment, { words }: Edition): string | undefined {
  return author ?? (status === 'removed' ? undefined : words.anonymous);
}

/** The number leads to the comment in the archive, where it can be cited. */
function numberElement(number: number, edition: Edition): Element {
  const href = lastingAddress(edition, number);
  const properties = { className: ['number'] };
  return href === undefined
    ? element('span', properties, `#${number}`)
    : element('a', { ...properties, href }, `#${number}`);
}

function byline(comment: Comment, thread: EditedThread, edition: Edition, link: CommentLink): Node[] {
  const { title, published, votes, replyTo, status } = comment;
  const { site, words } = edition;
  const author = authorOf(comment, edition);
  const answered = replyTo === undefined ? undefined : thread.byNumber.get(replyTo);
  return dotted(
    (title || status === 'removed') && author ? element('b', {}, author) : undefined,
    published && momentElement(published, site),
    votes === undefined ? undefined : words.votes(votes),
    answered && [
      element('a', { href: link(answered.number) }, `↑ ${words.replyTo} #${answered.number}`),
      text(answered.author ? ` ${words.from} ${answered.author}` : ''),
    ],
    replyTo !== undefined && !answered ? words.replyToUnarchived(`${replyTo}`) : undefined,
  );
}

function said(comment: Comment, thread: EditedThread, { words }: Edition, link: CommentLink): Node[] {
  const links = (thread.quotes.sources.get(comment.number) ?? []).map(
    (source) =>
      source && { ...source, href: link(source.number), label: words.quotes.source(source.author, `${source.number}`) },
  );
  const { head, rest, isEmpty } = renderComment(comment, links);
  if (isEmpty) return [element('p', { className: ['gone'] }, words.emptyBody)];
  return [...treeOf(head), ...(rest === undefined ? [] : treeOf(rest))];
}

function answers(number: number, { replies, quotes }: EditedThread, { words }: Edition, link: CommentLink): Element[] {
  const answeredBy = (replies.get(number) ?? []).map((reply) => reply.number);
  const quotedBy = quotes.quotedBy.get(number) ?? [];
  const list = (name: string, numbers: readonly number[]) => {
    if (numbers.length === 0) return undefined;
    return [text(name), ...numbers.flatMap((each) => [text(' '), element('a', { href: link(each) }, `#${each}`)])];
  };
  const line = dotted(list(words.replies(answeredBy.length), answeredBy), list(words.quotes.quotedIn, quotedBy));
  return line.length > 0 ? [element('p', { className: ['answers'] }, ...line)] : [];
}
