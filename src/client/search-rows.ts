import type { Card, CommentHit, Excerpt, Hit } from '../search/answer.ts';
import { formatMoment } from '../words/dates.ts';
import { copyOf, part, tell } from './search-page-parts.ts';
import { showPieces } from './search-pieces.ts';
import { say, type Speech } from './search-say.ts';

/** A new row for a hit; what only its page knows comes with `showExcerpt`. */
export function rowOf(hit: Hit, templates: ParentNode, speech: Speech): HTMLElement {
  return hit.kind === 'article' ? articleRow(hit.article, templates, speech) : commentRow(hit, templates, speech);
}

function articleRow(card: Card, templates: ParentNode, speech: Speech): HTMLElement {
  const row = copyOf(templates, 'article-row');
  row.lang = card.language;
  tell(row, 'kicker', card.kicker);
  showHead(row, card, speech);
  return row;
}

/** The article that comments belong to, with an empty list for their rows. */
export function groupOf(card: Card, templates: ParentNode, speech: Speech): HTMLElement {
  const group = copyOf(templates, 'comment-group');
  showHead(group, card, speech);
  return group;
}

function showHead(row: HTMLElement, card: Card, speech: Speech): void {
  row.dataset['article'] = card.url;
  const title = part(row, 'title') as HTMLAnchorElement;
  title.textContent = card.title;
  title.lang = card.language;
  title.href = card.url;
  const date = part(row, 'date') as HTMLTimeElement;
  date.dateTime = card.published;
  date.textContent = formatMoment(card.published, speech, 'day');
  tell(row, 'section', card.section?.name);
  showThread(row, card, 0, speech);
}

/** How long an article's thread is, and in how many comments the words stand: the way to all of these. */
export function showThread(row: HTMLElement, { thread, year, slug, url }: Card, hits: number, speech: Speech): void {
  const link = part(row, 'thread') as HTMLAnchorElement;
  const all = thread ? say(speech, 'comments', { n: thread.reported }) : say(speech, 'withoutThread');
  link.textContent = hits > 0 ? say(speech, 'withHits', { n: hits, thread: all }) : all;
  const query = new URLSearchParams(location.search);
  query.set('thread', `${year}/${slug}`);
  query.set('kind', 'comments');
  if (hits > 0) link.href = `?${query.toString()}`;
  else if (thread) link.href = `${url}#forum`;
}

function commentRow({ number, url, article }: CommentHit, templates: ParentNode, speech: Speech): HTMLElement {
  const row = copyOf(templates, 'comment-row');
  row.dataset['article'] = article.url;
  const link = part(row, 'number') as HTMLAnchorElement;
  link.href = url;
  link.textContent = `${number}`;
  link.ariaLabel = say(speech, 'comment', { n: `${number}` });
  return row;
}

/** Adds to a row what stands around the hit; without an excerpt the row stays as it is. */
export function showExcerpt(row: HTMLElement, hit: Hit, excerpt: Excerpt | undefined, speech: Speech): void {
  row.classList.remove('waits');
  if (!excerpt) return;
  const text = part(row, 'excerpt');
  text.lang = excerpt.language;
  showPieces(text, excerpt.text);
  showPieces(part(row, 'title'), excerpt.title);
  if (hit.kind === 'article') return;
  part(row, 'title').hidden = excerpt.title.length === 0;
  part(row, 'title').lang = excerpt.language;
  const author = excerpt.author ?? say(speech, 'anonymous');
  tell(row, 'author', author);
  part(row, 'number').ariaLabel = say(speech, 'commentBy', { n: `${hit.number}`, author });
  if (excerpt.published) {
    const date = part(row, 'date') as HTMLTimeElement;
    date.dateTime = excerpt.published;
    date.textContent = formatMoment(excerpt.published, speech);
  }
}
