/** Query parameters that say where a reader came from, not what they read. */
const tracking = /^(utm_|wt_|xtor|ref|source|fbclid|gclid|mc_|cmpid|print$|page$|seite$)/i;

/** Papers that know an article by a number, whatever else stands around it in the path. */
const numbered: readonly { host: RegExp; path: RegExp }[] = [
  { host: /(?:^|\.)welt\.de$/, path: /\/(?:article|plus|live)(\d+)(?:\/|$)/ },
];

/**
 * An article's first address as a key: without scheme, `www.`, query, fragment and closing slash.
 * A bare host names no article and gives nothing; where the paper counts its articles, the number is the key.
 */
export function addressKey(url: string | undefined): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  const path = parsed?.pathname.replace(/\/+$/, '');
  if (!parsed || !path) return undefined;
  const known = numbered.find(({ host }) => host.test(parsed.hostname))?.path.exec(parsed.pathname)?.[1];
  return `${parsed.host.replace(/^www\./, '')}${known === undefined ? path : `/${known}`}`;
}

/** The part of a query that may say which article is meant, such as `id=123`. */
export function meaningfulQuery(url: string | undefined): string {
  const parsed = url === undefined ? null : URL.parse(url);
  const pairs = [...(parsed?.searchParams ?? [])].filter(([name]) => !tracking.test(name));
  return pairs
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
}
