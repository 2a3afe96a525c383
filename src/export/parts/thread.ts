import { isGap, type ThreadPage } from '../../model/thread-page.ts';
import { summarise, type NumberRange } from '../../model/thread.ts';
import { commentAnchor } from '../../model/url.ts';
import { element, text, type Element } from '../../render/tree.ts';
import { formatMoment } from '../../words/dates.ts';
import type { EditedThread, Edition } from '../edition.ts';
import { commentElement, type CommentLink } from './comment.ts';

/** What stands above a thread: its title, and how much of it is archived. */
export function threadHead(thread: EditedThread, { article, words }: Edition): Element {
  const closed = thread.closed ? `${words.closed} ` : '';
  return element(
    'header',
    {},
    element('h2', {}, words.forumHeading),
    ...(thread.title ? [element('p', { className: ['topic'], lang: article.language }, thread.title)] : []),
    element('p', { className: ['state'] }, `${closed}${words.threadState(summarise(thread))}`),
  );
}

/** The comments of a page and the gaps among them. Where nothing is archived, the head has said so. */
export function threadEntries(page: ThreadPage, thread: EditedThread, edition: Edition, link: CommentLink): Element[] {
  if (thread.comments.length === 0) return [];
  return page.entries.map((entry) =>
    isGap(entry) ? gapElement(entry, thread, edition) : commentElement(entry, thread, edition, link),
  );
}

/** A run of missing numbers stands where it is missing, and says where it may be found. */
function gapElement({ from, to }: NumberRange, thread: EditedThread, { article, words }: Edition): Element {
  const url = thread.url ?? article.source.url;
  const where = url ? [text(' '), element('a', { href: url, rel: ['external'] }, words.gapOriginal)] : [];
  return element('p', { className: ['gap'], id: commentAnchor(from) }, words.gap(`${from}`, `${to}`), ...where);
}

/** What stands below a thread: that it is closed, and where it stood. */
export function threadFoot({ closed, url }: EditedThread, { site, words }: Edition): Element[] {
  const when = typeof closed === 'string' ? words.threadClosedOn(formatMoment(closed, site)) : words.threadClosed;
  const said = [
    ...(closed ? [text(`${when} `)] : []),
    ...(url ? [element('a', { href: url, rel: ['external'] }, words.threadUrl)] : []),
  ];
  return said.length > 0 ? [element('p', { className: ['closed'] }, ...said)] : [];
}
