import { numberIn } from '../counts.ts';
import { countWithin } from '../first-count.ts';
import { listReader } from '../list-reader.ts';
import { first, textIn } from '../markup.ts';

/**
 * Reader opinions of FAZ.NET: since 2015 two levels, each with a title, a full name and recommendations; before that a
 * list in which an answer stands within what it answers.
 */
export const faz = listReader({
  name: 'faz',
  box: '#lesermeinungen, .js-lst-Comments, .lst-Comments, .ctn-Comments, .ModulLesermeinungen',
  countsAlone: true,
  comment: 'li.lst-Comments_Item, .LeserkommentarInner, .LeserkommentarAntwortInner',
  isComment: (element) => first(element, '.lst-Comments_CommentText', '.LeserkommentarText') !== undefined,
  post(element) {
    const id = first(element, '[data-content-id]')?.getAttribute('data-content-id');
    const votes = first(element, '[data-empfehlen-value]')?.getAttribute('data-empfehlen-value');
    const signed = first(element, '[data-author-name]')?.getAttribute('data-author-name');
    return {
      id: id ?? undefined,
      author: textIn(element, '.lst-Comments_CommentInfoNameText', 'span.Username', '.Username') ?? signed ?? undefined,
      date: textIn(element, '.lst-Comments_CommentInfoDateText', '.Status .Datetime'),
      title: textIn(element, '.lst-Comments_CommentTitle', '.LMArrowDown'),
      votes: numberIn(votes ?? textIn(element, '.StatusEmpfehlungen')),
      body: first(element, '.lst-Comments_CommentText', '.LeserkommentarText'),
    };
  },
  about: (found) => ({
    reported: countWithin(found, '[class*="Headline"], [class*="Count"], h2, h3', 'li.lst-Comments_Item'),
  }),
});
