import { absoluteUrl, articleUrl, lastingCommentUrl } from '../model/url.ts';
import type { Edition } from './edition.ts';

/**
 * Where an article, or one of its comments, stands in the archive for good. Undefined where `site.yaml` does not say
 * where the archive stands, for a link to somebody's own machine leads nobody anywhere.
 */
export function lastingAddress(
  { article, site }: Pick<Edition, 'article' | 'site'>,
  comment?: number,
): string | undefined {
  if (new URL(site.url).hostname === 'localhost') return undefined;
  return absoluteUrl(comment === undefined ? articleUrl(article) : lastingCommentUrl(article, comment), site);
}
