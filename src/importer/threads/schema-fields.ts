import { isNode, listOf, textIn, typesOf, type Node } from '../html/page/linked-data.ts';
import { numberIn } from './counts.ts';

const commentType = /^(?:https?:\/\/schema\.org\/)?(?:Comment|UserComments|CorrectionComment)$/i;

export function isComment(node: Node): boolean {
  return typesOf(node).some((type) => commentType.test(type));
}

/** The comments directly beneath a node. Numbers and addresses alone are none. */
export function commentsOf(node: Node): Node[] {
  return ['comment', 'comments', 'reply', 'replies'].flatMap((key) => listOf(node[key]).filter(isNode));
}

/** How many comments a node says there are: `commentCount`, or a counter of comments among its interactions. */
export function countOf(node: Node): number | undefined {
  const count = wholeNumber(node['commentCount']);
  if (count !== undefined) return count;
  for (const counter of listOf(node['interactionStatistic'])) {
    if (isNode(counter) && /CommentAction|UserComments/.test(kindOf(counter))) {
      const counted = wholeNumber(counter['userInteractionCount']);
      if (counted !== undefined) return counted;
    }
  }
  const legacy = listOf(node['interactionCount']).map((one) => /^UserComments:(\d+)$/.exec(textIn(one) ?? '')?.[1]);
  return numberIn(legacy.find(Boolean));
}

/** Votes for minus votes against, or likes. */
export function votesOf(node: Node): number | undefined {
  const [up, down] = [wholeNumber(node['upvoteCount']), wholeNumber(node['downvoteCount'])];
  if (up !== undefined || down !== undefined) return (up ?? 0) - (down ?? 0);
  const likes = listOf(node['interactionStatistic']).find(
    (counter) => isNode(counter) && /LikeAction|UserLikes/.test(kindOf(counter)),
  );
  return isNode(likes) ? wholeNumber(likes['userInteractionCount']) : undefined;
}

/** What names a node: its identifier, or else its address on the page. */
export function idOf(node: Node): string | undefined {
  return plainId(textIn(node['identifier']) ?? textIn(node['@id']) ?? textIn(node['url']));
}

/** `https://example.org/a#comment-12` as `12`, so that it is known again in other markup; other ids as they are. */
export function plainId(written: string | undefined): string | undefined {
  if (!written) return undefined;
  const end = written.split(/[#/]/).filter(Boolean).at(-1);
  return /^[a-z_-]*?(\d+)$/i.exec(end ?? '')?.[1] ?? end;
}

/** The id of the node that a comment answers. A node that is no comment is the article. */
export function parentIdOf(node: Node): string | undefined {
  const parent = node['parentItem'] ?? node['replyToUrl'];
  if (isNode(parent)) return typesOf(parent).length > 0 && !isComment(parent) ? undefined : idOf(parent);
  return plainId(textIn(parent));
}

function kindOf(counter: Node): string {
  const kind = counter['interactionType'];
  const type = isNode(kind) ? typesOf(kind)[0] : undefined;
  return type ?? textIn(kind) ?? '';
}

function wholeNumber(value: unknown): number | undefined {
  const count = typeof value === 'number' ? value : numberIn(textIn(value));
  return Number.isSafeInteger(count) ? count : undefined;
}
