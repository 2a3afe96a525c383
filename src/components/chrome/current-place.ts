import type { Trail } from '../../model/trail.ts';
import { frontUrl } from '../../model/url.ts';

/**
 * How a link of the navigation stands to the page it is on, as `aria-current` wants it: the page itself, or a place
 * that the page lies in, by its address or by its trail. Everything lies below the front page, so that says nothing.
 */
export function currentPlace(url: string, path: string, trail: Trail = []): 'page' | 'true' | undefined {
  if (url === path) return 'page';
  const isAbove = path.startsWith(url) || trail.some((step) => step.url === url);
  return isAbove && url !== frontUrl() ? 'true' : undefined;
}
