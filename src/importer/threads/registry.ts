import type { ArticleClue } from '../../model/waiting.ts';
import { all, isText, nameOf, outermost, tidy } from '../html/page/dom.ts';
import { whileStill } from '../html/page/select.ts';
import { anyList } from './any-list.ts';
import { holdsComments, isCommentList } from './comment-lists.ts';
import { countAtHeadline } from './count-at-headline.ts';
import { countAround, countLinked } from './count-around.ts';
import { countIn } from './counts.ts';
import { discourse } from './discourse.ts';
import { disqusData } from './disqus-data.ts';
import { disqus } from './disqus.ts';
import { drupal } from './drupal.ts';
import { facebook } from './facebook.ts';
import { jsonLd } from './json-ld.ts';
import { microdata } from './microdata.ts';
import { derstandard } from './papers/derstandard.ts';
import { faz } from './papers/faz.ts';
import { golem } from './papers/golem.ts';
import { heise } from './papers/heise.ts';
import { spiegelForum } from './papers/spiegel-forum.ts';
import { taz } from './papers/taz.ts';
import { zeit } from './papers/zeit.ts';
import { mybb } from './mybb.ts';
import { servicesNotLoaded } from './not-loaded.ts';
import { phpbb } from './phpbb.ts';
import { smf } from './smf.ts';
import { spiegelLegacy } from './spiegel-legacy.ts';
import { withoutPings } from './pings.ts';
import { subsilver } from './subsilver.ts';
import { thesis } from './thesis.ts';
import type { ThreadContext, ThreadFinding, ThreadReader } from './thread-reader.ts';
import { vbulletin } from './vbulletin.ts';
import { woltlab } from './woltlab.ts';
import { wordpress } from './wordpress.ts';
import { wpdiscuz } from './wpdiscuz.ts';
import { xenforo } from './xenforo.ts';

/**
 * Thread readers in the order they are asked: papers, then engines that many use, then what any page may hold for
 * machines. A new source is one more line here.
 */
const readers: readonly ThreadReader[] = [
  spiegelForum,
  spiegelLegacy,
  zeit,
  faz,
  taz,
  derstandard,
  golem,
  heise,
  discourse,
  phpbb,
  subsilver,
  vbulletin,
  xenforo,
  mybb,
  woltlab,
  smf,
  disqus,
  disqusData,
  facebook,
  drupal,
  wpdiscuz,
  thesis,
  wordpress,
  microdata,
  jsonLd,
  anyList,
];

/** A thread taken off its page, to be read when the article's own date is known. */
export interface ClaimedThread {
  read: (context: ThreadContext) => ThreadFinding | undefined;
  /** Whether there are comments that nobody could read. Known once the thread has been read. */
  readonly unread: boolean;
  /** Services whose comments were to be fetched into the page, and are not there. */
  notLoaded: readonly string[];
  /** Set if the page holds comments and no article: what it tells of the article. */
  discusses?: Partial<ArticleClue>;
}

interface Claim {
  reader: ThreadReader;
  found: Element[];
}

/**
 * Takes the thread off a page, so that no comment is taken for a part of the article.
 * @param base the page's address, for its links
 */
export function claimThread(document: Document, base?: string): ClaimedThread {
  const { claims, said, discusses, notLoaded } = whileStill(document, () => look(document, base));
  // What one reader found within what another found stays there, or the other would find it empty.
  for (const element of outermost(claims.flatMap(({ found }) => found))) {
    removeCountBefore(element);
    element.remove();
  }
  const unknown = all(document.body, 'div, section, ol, ul, aside').filter(isCommentList);
  unknown.forEach((element) => element.remove());
  const isThere = [...claims.flatMap(({ found }) => found), ...unknown].some(holdsComments);
  let unread = isThere;
  return {
    read(context) {
      const finding = withCount(readBest(claims, context) ?? emptyThread(said, context), said);
      unread = isThere && (finding === undefined || countOf(finding.thread) === 0);
      return finding;
    },
    get unread() {
      return unread;
    },
    notLoaded,
    ...(discusses && { discusses }),
  };
}

function look(document: Document, base: string | undefined) {
  const claims: Claim[] = readers
    .map((reader) => ({ reader, found: reader.find(document).filter(isOnPage) }))
    .filter(({ found }) => found.length > 0);
  const found = claims.flatMap((claim) => claim.found);
  const said = countAround(found) ?? countLinked(document, found, base) ?? countAtHeadline(document);
  return {
    claims,
    said: said === undefined ? undefined : withoutPings(said, found),
    notLoaded: servicesNotLoaded(document),
    discusses: claims.map(({ reader }) => reader.discusses?.(document, base)).find(Boolean),
  };
}

/** "Dieser Artikel hat 32 Kommentare." may stand bare before a thread, and is none of the article. */
function removeCountBefore(element: Element): void {
  let before = element.previousSibling;
  while (isText(before) && tidy(before.data) === '') before = before.previousSibling;
  if (isText(before) && before.data.length < 120 && countIn(before.data) !== undefined) before.remove();
}

/** A page that marks itself as a comment as a whole is no thread. */
function isOnPage(element: Element): boolean {
  return !/^(?:html|head|body)$/.test(nameOf(element));
}

/** The first reader that finds comments, unless the page holds more of them for machines; the count from whoever knows it. */
function readBest(claims: readonly Claim[], context: ThreadContext): ThreadFinding | undefined {
  const findings: ThreadFinding[] = [];
  for (const { reader, found } of claims) {
    if (reader !== jsonLd && findings.some(({ thread }) => countOf(thread) > 0) && reader !== microdata) continue;
    const finding = reader.read(found, context);
    if (finding) findings.push(finding);
  }
  const [first] = findings;
  if (!first) return undefined;
  const held = findings.find(({ thread }) => countOf(thread) > 0) ?? first;
  const most = findings.reduce((best, one) => (countOf(one.thread) > countOf(best.thread) ? one : best), held);
  const reported = findings.map(({ thread }) => thread.reported).find((count) => count !== undefined);
  return withCount(most, reported)!;
}

/** What is known of comments that were not saved with their page. */
function emptyThread(said: number | undefined, { captured }: ThreadContext): ThreadFinding | undefined {
  if (!said) return undefined;
  return { thread: { reported: said, ...(captured && { captured }), comments: [] }, inferred: [], losses: [] };
}

/** A count that its own reader did not find; none that fewer than the comments on the page would be. */
function withCount(finding: ThreadFinding | undefined, said: number | undefined): ThreadFinding | undefined {
  if (!finding || said === undefined || finding.thread.reported !== undefined || said < countOf(finding.thread))
    return finding;
  return { ...finding, thread: { ...finding.thread, reported: said } };
}

function countOf({ comments = [] }: ThreadFinding['thread']): number {
  return comments.length;
}
