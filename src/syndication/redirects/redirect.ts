import type { Holding } from '../../library/library.ts';
import { leadUrl, type OldPlace } from '../../library/old-places.ts';
import { articleUrl } from '../../model/url.ts';

/** An old address and the one it leads to, for hosts that can answer 301 themselves. */
export interface Redirect {
  /** Decoded, from the site's root, without a slash at its end. */
  path: string;
  /** The query it was asked with, as written; empty for the path alone. */
  asked: string;
  /** Whether other queries of the path lead elsewhere, so that only this one may. */
  isOneOfMany: boolean;
  /** From the host's root. */
  to: string;
}

/** What a host should do better than files can. */
export interface HostRules {
  redirects: Redirect[];
  /** Addresses of withdrawn articles: 410 for them and all below them, with the notice that stands there. */
  gone: string[];
}

/**
 * The rules for all hosts. Unlisted articles are in none: the files are public, and who knows an old address of
 * theirs is led by the page that stands there. Neither is an address that may mean two articles.
 */
export function hostRules(places: readonly OldPlace[], articles: readonly Holding[]): HostRules {
  const redirects = places.flatMap(({ path, leads }) =>
    Array.from(Map.groupBy(leads, ({ query }) => query).values()).flatMap(([lead, another]) =>
      !lead || another || lead.article.visibility === 'unlisted'
        ? []
        : [{ path, asked: lead.asked, isOneOfMany: leads.some(({ query }) => query !== ''), to: leadUrl(lead) }],
    ),
  );
  const gone = articles.filter(({ visibility }) => visibility === 'withdrawn').map(articleUrl);
  return { redirects, gone };
}

/** The ways to ask for a path: one that is no file also with a slash at its end, as folders are. */
export function waysToAsk(path: string): string[] {
  return /\.html?$/i.test(path) ? [path] : [path, `${path}/`];
}
