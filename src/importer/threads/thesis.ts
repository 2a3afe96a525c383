import { all } from '../html/page/dom.ts';
import { countWithin } from './first-count.ts';
import { listReader } from './list-reader.ts';
import { dateIn, first, idIn, textIn } from './markup.ts';

const names = 'dl#comment_list > dt.comment, dl[id^="comment_list"] > dt.comment';

/** Thesis, a theme of WordPress from about 2008: name and date stand in a `dt`, what was said in the `dd` behind it. */
const list = listReader({
  name: 'thesis',
  box: '#comments',
  comment: names,
  isComment: (element) => first(element, '.format_text') !== undefined,
  post(element) {
    const body = first(element, '.format_text');
    first(element, '.format_text .reply')?.remove();
    return {
      id: idIn(element.getAttribute('id')),
      author: textIn(element, '.comment_author'),
      date: dateIn(element, '.comment_time'),
      body,
    };
  },
  about: (found) => ({ reported: countWithin(found, '.comments_intro, h2, h3') }),
});

export const thesis = {
  ...list,
  find(document: Document): Element[] {
    for (const name of all(document, names)) {
      const said = name.nextElementSibling;
      if (said?.matches('dd.comment')) name.append(said);
    }
    return list.find(document);
  },
};
