import { numbersOf, threadPage, threadPageCount } from '../../model/thread-page.ts';
import { commentAnchor } from '../../model/url.ts';
import { element } from '../../render/tree.ts';
import type { EditedThread, Edition } from '../edition.ts';
import { cardElement } from '../parts/card.ts';
import { headElement } from '../parts/head.ts';
import { textElement } from '../parts/text.ts';
import { threadEntries, threadFoot, threadHead } from '../parts/thread.ts';
import { page, type Chapter } from './chapter.ts';

/** How many comments stand in one file: some 60 KB of text, which an old e-reader opens at once. */
const size = 100;

/** The article, its thread in files of a hundred comments, and the index card. */
export function chapters(edition: Edition): Chapter[] {
  const { thread } = edition;
  return [articleChapter(edition), ...(thread ? threadChapters(thread, edition) : []), cardChapter(edition)];
}

function articleChapter(edition: Edition): Chapter {
  const { article, body, site } = edition;
  const parts = body.headings.filter(({ depth }) => depth === 2).map(({ id, text }) => ({ id, title: text }));
  const content = [headElement(edition, threadFile(1)), textElement(edition)];
  return { file: 'article.xhtml', title: article.title, parts, xhtml: page(article.title, site.language, ...content) };
}

function threadChapters(thread: EditedThread, edition: Edition): Chapter[] {
  const { site, words } = edition;
  const last = thread.comments.at(-1)?.number ?? 0;
  const total = threadPageCount(last, size);
  const link = (number: number) => `${threadFile(Math.ceil(number / size))}#${commentAnchor(number)}`;
  return Array.from({ length: total }, (_, at) => {
    const part = threadPage(thread, at + 1, size);
    const span = words.edition.comments(...numbersOf(part));
    const title = total === 1 ? words.forum : `${words.forum}, ${span}`;
    const xhtml = page(
      title,
      site.language,
      at === 0 ? threadHead(thread, edition) : element('h2', {}, span),
      ...threadEntries(part, thread, edition, link),
      ...(at === total - 1 ? threadFoot(thread, edition) : []),
    );
    return { file: threadFile(at + 1), title, parts: [], xhtml };
  });
}

function cardChapter(edition: Edition): Chapter {
  const { site, words } = edition;
  return {
    file: 'card.xhtml',
    title: words.card,
    parts: [],
    xhtml: page(words.card, site.language, cardElement(edition)),
  };
}

function threadFile(part: number): string {
  return `thread-${part}.xhtml`;
}
