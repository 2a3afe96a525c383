import { all, nameOf, textOf } from '../../html/page/dom.ts';
import { countIn } from '../counts.ts';
import { listReader } from '../list-reader.ts';
import { dateIn, idIn, linkIn, textIn } from '../markup.ts';

/** Comments beneath articles of taz.de since 2012: lists in lists. */
export const taz = listReader({
  name: 'taz',
  box: '.sect_commentlinks',
  countsAlone: true,
  comment: '.sect_commentlinks li[id]',
  isComment: (element) => [...element.children].some((one) => one.matches('.author')),
  post(element, { url }) {
    const body = [...element.children].find((one) => nameOf(one) === 'div' && !one.matches('.toolbar'));
    return {
      id: idIn(element.getAttribute('id')),
      author: textIn(element, '.author h4', '.author'),
      authorUrl: linkIn(element, url, 'a.author'),
      date: dateIn(element, 'time[datetime]', 'time', '.date'),
      title: textIn(element, 'h6', 'h5'),
      body,
    };
  },
  about: (found) => ({
    reported: found
      .flatMap((one) => all(one, 'h2, h3, .head'))
      .filter((one) => !one.closest('li'))
      .map((one) => countIn(textOf(one)))
      .find((count) => count !== undefined),
  }),
});
