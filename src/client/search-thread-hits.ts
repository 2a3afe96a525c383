import type { Answer, Card } from '../search/answer.ts';
import { part } from './search-page-parts.ts';
import { say, type Speech } from './search-say.ts';

/** Says in how many comments of an article's thread the words stand: the way to all of these. */
export function showThreadHits(
  row: HTMLElement,
  { id, thread, year, slug, url }: Card,
  { perArticle }: Pick<Answer, 'perArticle'>,
  speech: Speech,
): void {
  if (!thread) return;
  const hits = perArticle.get(id) ?? 0;
  const link = part(row, 'thread') as HTMLAnchorElement;
  const all = say(speech, 'comments', { n: thread.reported });
  link.textContent = hits > 0 ? say(speech, 'withHits', { n: hits, thread: all }) : all;
  const query = new URLSearchParams(location.search);
  query.set('thread', `${year}/${slug}`);
  query.set('kind', 'comments');
  link.href = hits > 0 ? `?${query.toString()}` : `${url}#forum`;
}
