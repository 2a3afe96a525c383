import { hasTime } from '../../model/moment.ts';
import { gaps } from '../../model/thread.ts';
import { element, text, type Element, type Node } from '../../render/tree.ts';
import { formatMoment } from '../../words/dates.ts';
import { rangesText } from '../../words/ranges.ts';
import type { Edition } from '../edition.ts';
import { lastingAddress } from '../lasting-address.ts';

/** The index card: where all this comes from, what is missing, and how to cite it. */
export function cardElement(edition: Edition): Element {
  const { article, citation, losses, site, words } = edition;
  const { source, published, updated } = article;
  const address = lastingAddress(edition);
  const inferred = article.inferred.map((field) => words.inferredField[field] ?? field);
  const rows: [name: string, value: (Node | string)[] | string | undefined][] = [
    [words.cardSource, sourceOf(edition)],
    [
      words.cardPublished,
      [
        formatMoment(published, site),
        hasTime(published) ? '' : `, ${words.cardTimeUnknown}`,
        updated ? `; ${words.cardUpdated(formatMoment(updated, site))}` : '',
      ].join(''),
    ],
    [words.cardCaptured, source.captured && formatMoment(source.captured, site)],
    [words.cardRights, article.rights],
    [words.cardInferred, inferred.join(', ')],
    losses.length > 0 ? [words.cardMissing, list(losses)] : [words.cardText, words.cardComplete],
    [words.cardThread, threadState(edition)],
    [words.cardCite, citation],
    [words.edition.address, address && [element('a', { href: address }, address)]],
  ];
  return element(
    'section',
    { className: ['card'], id: 'karte' },
    element('h2', {}, words.card),
    element('p', { className: ['signature'] }, `${article.year} / ${article.slug}`),
    element(
      'dl',
      {},
      ...rows.flatMap(([name, value]) =>
        value ? [element('dt', {}, name), element('dd', { className: ['lines'] }, ...[value].flat())] : [],
      ),
    ),
  );
}

function sourceOf({ article: { source }, words }: Edition): (Node | string)[] {
  const { name, url, archive } = source;
  return [
    url
      ? element('a', { href: url, rel: ['external'] }, name ?? new URL(url).host)
      : text(name ?? words.cardSourceUnknown),
    ...(archive ? [text(' · '), element('a', { href: archive, rel: ['external'] }, words.cardArchived)] : []),
  ];
}

function list(losses: readonly string[]): (Node | string)[] {
  if (losses.length === 1) return [...losses];
  return [element('ul', {}, ...losses.map((loss) => element('li', {}, loss)))];
}

function threadState({ article, thread, site, words }: Edition): string {
  const summary = article.thread;
  if (!thread || !summary) return words.noThread;
  if (summary.reported === 0) return words.threadState(summary);
  const missing = gaps(thread).length > 0 ? ` ${rangesText(thread, words, site)}` : '';
  return `${words.held(summary)}.${missing}`;
}
