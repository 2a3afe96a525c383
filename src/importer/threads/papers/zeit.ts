import { textOf } from '../../html/page/dom.ts';
import { numberIn } from '../counts.ts';
import { countWithin } from '../first-count.ts';
import { listReader } from '../list-reader.ts';
import { first, linkIn, textIn } from '../markup.ts';
import type { Post } from '../post.ts';

const place = /^#(\d+(?:\.\d+)?)/;

/** Comments of ZEIT ONLINE since 2015: branches counted `#1`, replies in them `#1.1`, before a date or "vor 2 Stunden". */
export const zeit = listReader({
  name: 'zeit',
  box: '#comments, .comment-section',
  countsAlone: true,
  comment: 'article.comment',
  isComment: (element) => first(element, '.comment__body') !== undefined,
  post(element, { url }) {
    const origin = first(element, 'a.comment__origin')?.getAttribute('href');
    const stamp = textOf(first(element, '.comment-meta__date', '.comment__date'));
    const votes = first(element, '.js-comment-recommendations');
    return {
      id: element.getAttribute('id') ?? undefined,
      parentId: origin?.split('#')[1],
      author: textIn(element, '.comment-meta__name a', '.comment-meta__name', '.comment__name'),
      authorUrl: linkIn(element, url, '.comment-meta__name a'),
      date: stamp.replace(/^#[\d.]+\s*[—–-]*\s*/, ''),
      votes: votes && numberIn(textOf(votes)),
      body: first(element, '.comment__body'),
    };
  },
  relate(read) {
    const roots = new Map<string, Post>();
    for (const { element, post } of read) {
      const [branch, reply] = (place.exec(textOf(first(element, '.comment-meta__date')))?.[1] ?? '').split('.');
      if (!branch) continue;
      if (reply === undefined) roots.set(branch, post);
      else if (post.parentId === undefined) post.parent ??= roots.get(branch);
    }
  },
  about: (found) => ({
    reported: countWithin(
      found,
      '[class*="comment-section__"], [class*="comment-section__"] h2, [class*="comment-section__"] h3',
    ),
    closed: found.some((one) => /kommentarbereich (?:dieses artikels )?ist geschlossen/i.test(textOf(one))),
  }),
});
