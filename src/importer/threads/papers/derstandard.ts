import { all, textOf } from '../../html/page/dom.ts';
import { numberIn } from '../counts.ts';
import { countWithin } from '../first-count.ts';
import { listReader } from '../list-reader.ts';
import { dateIn, first, fromClock, textIn } from '../markup.ts';

const counted = '.js-forum-postingcount';

/** Postings of derStandard.at since 2013: a flat list whose elements name the posting they answer, with votes for and against. */
export const derstandard = listReader({
  name: 'derstandard',
  box: '#story-community, #postings-container, #forum-tb-container, #communityCanvas, .js-forum-postingcount',
  countsAlone: true,
  comment: '[data-postingid]',
  isComment: (element) => /^(div|article|dst-posting)$/i.test(element.nodeName),
  post(element) {
    const clock = first(element, '[data-livestamp]')?.getAttribute('data-livestamp');
    const content = first(element, '.upost-text', '.posting--content', '.posting-content');
    const heading = content && first(content, 'h4, h1');
    const title = textIn(element, '.upost-title') ?? (heading && textOf(heading));
    heading?.remove();
    return {
      id: element.getAttribute('data-postingid') ?? undefined,
      parentId: element.getAttribute('data-parentpostingid') || undefined,
      author:
        element.getAttribute('data-communityname') ||
        textIn(element, '.upost-communityname', '.usermenu-name', 'dst-posting--user button > span > span'),
      date: fromClock(clock) ?? dateIn(element, 'time[data-date]', '.js-timestamp', '.timestamp', 'time'),
      title: title || undefined,
      votes: votesOf(element),
      body: content,
    };
  },
  about: (found) => ({
    reported: postingCount(found) ?? countWithin(found, '.story-community-header h1, .story-community-header h2, h2'),
    closed: found.some((one) => /forum (?:ist|wurde) geschlossen/i.test(textOf(one))),
  }),
});

/** Those for a posting less those against it: written out, or since 2022 in an element of their own. */
function votesOf(element: Element): number | undefined {
  const log = first(element, 'dst-posting--ratinglog');
  const written = log
    ? [log.getAttribute('positiveratings'), log.getAttribute('negativeratings')]
    : ['.js-ratings-positive-count, .counter.p', '.js-ratings-negative-count, .counter.n'].map((one) => {
        const found = first(element, one);
        return found && textOf(found);
      });
  const [fors, against] = written.map((one) => (typeof one === 'string' ? (numberIn(one) ?? 0) : undefined));
  return fors === undefined && against === undefined ? undefined : (fors ?? 0) - Math.abs(against ?? 0);
}

/** It may be a number alone. */
function postingCount(found: readonly Element[]): number | undefined {
  const said = found.flatMap((one) => (one.matches(counted) ? [one] : all(one, counted)));
  return said.map((one) => numberIn(textOf(one))).find((count) => count !== undefined);
}
