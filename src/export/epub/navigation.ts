import { element, type Element } from '../../render/tree.ts';
import type { Edition } from '../edition.ts';
import { page, type Chapter } from './chapter.ts';

/** The table of contents and the landmarks of the book. EPUB 3.3, section 7, https://www.w3.org/TR/epub-33/#sec-nav */
export function navigation({ site, words }: Edition, chapters: readonly Chapter[]): string {
  const contents = chapters.map(({ file, title, parts }) => {
    const below = parts.map((part) => element('li', {}, link(`${file}#${part.id}`, part.title)));
    return element('li', {}, link(file, title), ...(below.length > 0 ? [element('ol', {}, ...below)] : []));
  });
  const landmarks = [
    link(chapters[0]!.file, words.edition.text, 'bodymatter'),
    link(chapters.at(-1)!.file, words.card, 'backmatter'),
  ].map((landmark) => element('li', {}, landmark));
  return page(
    words.contents,
    site.language,
    element(
      'nav',
      { 'epub:type': 'toc', role: 'doc-toc' },
      element('h2', {}, words.contents),
      element('ol', {}, ...contents),
    ),
    element('nav', { 'epub:type': 'landmarks', hidden: true }, element('ol', {}, ...landmarks)),
  );
}

function link(href: string, name: string, type?: string): Element {
  return element('a', { href, 'epub:type': type }, name);
}
