import type { Moment } from '../../../model/moment.ts';
import { localMoment, momentOf } from '../moments.ts';
import type { KeptArticle } from '../kept-article.ts';

/** An item of a feed; `html` is empty where there is no more than a summary. */
export interface FeedEntry extends Omit<KeptArticle, 'name'> {
  /** Whether it is somebody's comment, or something of the software's own. */
  isComment: boolean;
}

/** A date of RFC 822 or RFC 3339; without a zone it counts as UTC, as feeds mean it. */
export function feedMoment(written: string | undefined): Moment | undefined {
  return written === undefined ? undefined : (momentOf(written) ?? localMoment(written, 'UTC'));
}

/** Text without markup as markup. */
export function asMarkup(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return safe
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
}
