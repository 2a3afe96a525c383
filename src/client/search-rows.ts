import type { Card, CommentHit, Hit } from '../search/answer.ts';
import { formatDay } from '../words/format-day.ts';
import { copyOf, part, tell } from './search-page-parts.ts';
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
  date.textContent = formatDay(card.published, speech);
  tell(row, 'section', card.section?.name);
  const { thread } = card;
  const link = part(row, 'thread') as HTMLAnchorElement;
  link.textContent = thread ? say(speech, 'comments', { n: thread.reported }) : say(speech, 'withoutThread');
  if (thread) link.href = `${card.url}#forum`;
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
