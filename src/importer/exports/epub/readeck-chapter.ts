import { decode } from '../../decode.ts';
import { namesIn } from '../../html/matter/names.ts';
import { all, textOf } from '../../html/page/dom.ts';
import { toDocument } from '../../html/page/to-document.ts';
import type { ReadySource } from '../../reader.ts';
import type { SavedFiles } from '../../saved/saved-files.ts';
import { hasText, readyArticle, webAddress } from '../kept-article.ts';
import { localMoment } from '../moments.ts';

/**
 * A chapter as Readeck makes it, by its template `epub/bookmark`: above the text stand the headline, what sums the
 * article up, and a list of the paper, the day, the authors and the address. Nothing for any other chapter.
 */
export function readeckChapter(bytes: Uint8Array, files: SavedFiles, name: string): ReadySource | undefined {
  const document = toDocument(decode(bytes));
  const text = document.querySelector('main.content');
  const link = document.querySelector('ul.info a[href]');
  if (!text || !link || !hasText(text.innerHTML)) return undefined;
  // What its reader marked; the author did not.
  for (const mark of all(text, 'mark')) mark.replaceWith(...mark.childNodes);
  const publisher = textOf(document.querySelector('ul.info strong'));
  const lines = all(document.body, 'ul.info > li').map(textOf);
  return readyArticle({
    name,
    title: textOf(document.querySelector('h1.title')),
    lead: textOf(document.querySelector('p.desc')),
    html: text.innerHTML,
    url: webAddress(link.getAttribute('href') ?? ''),
    published: lines.map((line) => localMoment(line, 'UTC')).find(Boolean),
    authors: lines.flatMap((line) => (/^(?:by|von)\s/i.test(line) ? namesIn(line, publisher) : [])),
    language: document.documentElement.getAttribute('lang') ?? undefined,
    publisher,
    files,
  });
}
