import { element, text, type Element, type Node } from '../../render/tree.ts';
import { beforeName } from '../../words/before-name.ts';
import type { Edition } from '../edition.ts';
import { dotted } from './dotted.ts';
import { momentElement } from './moment.ts';

/**
 * Kicker, headline, lead, and the line that says who, when and where.
 * @param forum where the thread begins
 */
export function headElement({ article, site, words }: Edition, forum: string): Element {
  const { language: lang, kicker, title, lead, authors, credit, published, updated, source, thread } = article;
  const by = authors.map((name, at) => `${beforeName(at, authors.length, words)}${name}`).join('');
  const paper = source.url
    ? element('a', { href: source.url, rel: ['external'] }, source.name ?? new URL(source.url).host)
    : source.name && text(source.name);
  const line: Node[] = dotted(
    by ? `${words.by} ${by}` : undefined,
    credit,
    momentElement(published, site),
    updated && [text(`${words.updated} `), momentElement(updated, site)],
    paper ? [text(`${words.firstIn} `), paper] : undefined,
    thread && thread.reported > 0 ? element('a', { href: forum }, words.reported(thread.reported)) : undefined,
  );
  return element(
    'header',
    { className: ['head'] },
    ...(kicker ? [element('p', { className: ['kicker'], lang }, kicker)] : []),
    element('h1', { lang }, title),
    ...(lead ? [element('p', { className: ['lead'], lang }, lead)] : []),
    element('p', { className: ['byline'] }, ...line),
  );
}
