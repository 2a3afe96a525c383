import { publicName } from '../exports/names.ts';
import { plainText, piecesOf, readCommentBody } from './comment-markup.ts';
import { inOrder, numbered } from './order.ts';
import type { AboutThread, Post } from './post.ts';
import type { Quote } from './quote.ts';
import { readTimes } from './relative-times.ts';
import { saysRemoved } from './removed.ts';
import { Earlier } from './replies.ts';
import type { CommentDraft, ThreadContext, ThreadFinding } from './thread-reader.ts';

/** A post whose words have been read. */
interface Read extends Post {
  content: { text: string } | { html: string };
  quotes: readonly Quote[];
  words: string;
}

/**
 * Makes a thread of the comments that a page shows: each once, oldest first, numbered, dated as far as dates can be
 * read, and joined to the comment it answers where nesting, a link or a quote says which that is.
 * @param posts in the order of the page, each after the one it stands beneath
 * @returns nothing where there is no comment and no count
 */
export function assemble(
  posts: readonly Post[],
  about: AboutThread,
  context: ThreadContext,
): ThreadFinding | undefined {
  const read = withoutDoubles(posts.map(readPost));
  // A reader that finds nobody's words has not understood the page.
  if (read.length > 0 && read.every(isWordless)) return undefined;
  const { moments, relative, vague } = readTimes(
    read.map(({ date }) => date ?? ''),
    context,
  );
  const dated = read.map((post, at) => ({ post, moment: moments[at] }));
  const ordered = inOrder(dated, about);
  if (ordered.length === 0 && about.reported === undefined) return undefined;
  const { closed, url, title } = about;
  const { comments, losses } = draftAll(numbered(ordered, about.before ?? 0), context);
  const reported = about.reported ?? lastNumber(posts, about, comments);
  // A count that fewer than the comments here would be counts something else.
  const thread = {
    ...(title && { title }),
    ...(reported !== undefined && reported >= comments.filter(isShown).length && { reported }),
    ...(closed && { closed }),
    ...(url && { url }),
    ...(context.captured && { captured: context.captured }),
    comments,
  };
  const unknown = vague > 0 ? [context.words.datesVague(vague)] : [];
  return { thread, inferred: relative ? ['comments.published'] : [], losses: [...losses, ...unknown] };
}

/** On the last of several pages the last post has the number of all, if numbers are the page's own. */
function lastNumber(
  posts: readonly Post[],
  { isLast, before }: AboutThread,
  comments: readonly CommentDraft[],
): number | undefined {
  const last = comments.at(-1)?.number;
  const isOwn = before !== undefined || posts.some(({ number }) => number === last);
  return isLast && isOwn ? last : undefined;
}

function isShown({ status }: CommentDraft): boolean {
  return status !== 'removed';
}

function readPost(post: Post): Read {
  const nothing = { content: { text: '' }, quotes: [], words: '' };
  if (!post.body) return Object.assign(post, nothing);
  const words = plainText(piecesOf(post.body));
  if (post.isRemoved ?? saysRemoved(words)) return Object.assign(post, nothing, { isRemoved: true });
  return Object.assign(post, readCommentBody(post.body), { words });
}

function isWordless({ words, quotes, body, isRemoved }: Read): boolean {
  return !isRemoved && words === '' && quotes.length === 0 && !body?.querySelector('img');
}

/** Some pages show a list twice; a second comment under an id that says something else keeps its place and loses the id. */
function withoutDoubles(posts: readonly Read[]): Read[] {
  const seen = new Map<string, Read>();
  return posts.filter((post) => {
    const first = post.id === undefined ? undefined : seen.get(post.id);
    if (post.id !== undefined && !first) seen.set(post.id, post);
    if (!first) return true;
    if (first.words === post.words && first.author === post.author) return false;
    delete post.id;
    return true;
  });
}

function draftAll(
  ordered: ReturnType<typeof numbered<Read>>,
  { words }: ThreadContext,
): { comments: CommentDraft[]; losses: string[] } {
  const numbers = new Map<Post, number>(ordered.map(({ post, number }) => [post, number]));
  const ids = new Map(ordered.flatMap(({ post, number }) => (post.id === undefined ? [] : [[post.id, number]])));
  const earlier = new Earlier();
  const losses: string[] = [];
  const comments = ordered.map(({ post, number, moment }) => {
    const { id, authorUrl, title, votes, isRemoved, isCut } = post;
    const author = post.author && publicName(post.author);
    const nested = post.parent ? numbers.get(post.parent) : undefined;
    const above = nested ?? (post.parentId === undefined ? undefined : ids.get(post.parentId));
    const replyTo = above ?? post.parentNumber ?? earlier.repliedTo(post);
    earlier.add({ number, id, author, quotes: post.quotes, words: post.words });
    if (isCut && !isRemoved) losses.push(words.commentCut(number));
    return {
      number,
      ...(id && { id }),
      ...(author && { author }),
      ...(authorUrl && { authorUrl }),
      ...(title && { title }),
      ...(isRemoved ? { status: 'removed' as const } : post.content),
      ...(votes !== undefined && { votes }),
      ...(moment && { published: moment }),
      ...(replyTo !== undefined && replyTo < number && { replyTo }),
    };
  });
  return { comments, losses };
}
