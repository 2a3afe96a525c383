import type { CitedWork } from './cited-work.ts';
import type { CiteWords } from './cite-words.ts';
import { headings } from './headings.ts';
import { citedNames } from './name.ts';
import { oneLine } from './one-line.ts';
import { origins } from './origins.ts';

/**
 * A list of one item of CSL-JSON, https://docs.citationstyles.org/en/stable/specification.html (appendices III and IV).
 * An article is `article-newspaper`; a comment is a `post`, which the specification has for posts on forums.
 */
export function cslJson(work: CitedWork, words: CiteWords): string {
  const { title, container } = headings(work, words);
  const note = origins(work, words).join('. ');
  const item = {
    id: work.id,
    type: work.comment ? 'post' : 'article-newspaper',
    title,
    author: work.authors.length > 0 ? citedNames(work) : undefined,
    'container-title': container,
    publisher: work.comment && work.container && oneLine(work.container),
    genre: work.comment && words.genre,
    number: work.comment && String(work.comment.number),
    issued: work.published && date(work.published),
    accessed: work.captured && date(work.captured),
    language: work.language,
    URL: work.address,
    archive: oneLine(work.archive),
    archive_location: work.place,
    note: note || undefined,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function date(day: string) {
  return { 'date-parts': [day.split('-').map(Number)] };
}
