import { all, nameOf, textOf } from '../../html/page/dom.ts';
import { countWithin } from '../first-count.ts';
import { listReader } from '../list-reader.ts';
import { dateIn, first, idIn, linkIn, textIn } from '../markup.ts';

/** Comments beneath articles of taz.de: lists in lists, as they were from 2012 and as they are since 2023. */
export const taz = listReader({
  name: 'taz',
  box: '.sect_commentlinks, .comments-container',
  countsAlone: true,
  comment: '.sect_commentlinks li[id], li.comment[id^="bb_message_"]',
  isComment: (element) =>
    [...element.children].some((one) => one.matches('.author')) ||
    first(element, '.message-text-container') !== undefined,
  post(element, { url }) {
    const body =
      first(element, '.message-text-container') ??
      [...element.children].find((one) => nameOf(one) === 'div' && !one.matches('.toolbar'));
    return {
      id: idIn(element.getAttribute('id')),
      author: textIn(element, '.author h4', 'a.author', '.author'),
      authorUrl: linkIn(element, url, 'a.author', 'a[href*="/!ku"]'),
      date: dateIn(element, 'time[datetime]', 'time', '.date'),
      title: titleOf(element),
      body,
    };
  },
  about: (found) => ({ reported: countWithin(found, 'h2, h3, .head, .headline', 'li') }),
});

/** A heading below the author's name says what the author is, such as a guest. */
function titleOf(element: Element): string | undefined {
  const heading = all(element, 'h6, h5').find((one) => !one.closest('.author'));
  return textOf(heading) || undefined;
}
