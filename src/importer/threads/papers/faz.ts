import { numberIn } from '../counts.ts';
import { countWithin } from '../first-count.ts';
import { listReader } from '../list-reader.ts';
import { first, textIn } from '../markup.ts';

/** Reader opinions of FAZ.NET since 2015: two levels, each with a title, a full name and recommendations. */
export const faz = listReader({
  name: 'faz',
  box: '#lesermeinungen, .js-lst-Comments, .lst-Comments, .ctn-Comments',
  countsAlone: true,
  comment: 'li.lst-Comments_Item',
  isComment: (element) => first(element, '.lst-Comments_CommentText') !== undefined,
  post(element) {
    const id = first(element, '[data-content-id]')?.getAttribute('data-content-id');
    const votes = first(element, '[data-empfehlen-value]')?.getAttribute('data-empfehlen-value');
    const signed = first(element, '[data-author-name]')?.getAttribute('data-author-name');
    return {
      id: id ?? undefined,
      author: textIn(element, '.lst-Comments_CommentInfoNameText') ?? signed ?? undefined,
      date: textIn(element, '.lst-Comments_CommentInfoDateText'),
      title: textIn(element, '.lst-Comments_CommentTitle'),
      votes: numberIn(votes),
      body: first(element, '.lst-Comments_CommentText'),
    };
  },
  about: (found) => ({
    reported: countWithin(found, '[class*="Headline"], [class*="Count"], h2, h3', 'li.lst-Comments_Item'),
  }),
});
