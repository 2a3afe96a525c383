/** Query parameters that say where a reader came from, not what they read. */
const tracking = /^(utm_|wt_|xtor|ref|source|fbclid|gclid|mc_|cmpid|print$|page$|seite$)/i;

/**
 * An article's first address as a key: without scheme, `www.`, query, fragment and closing slash.
 * A bare host names no article and gives nothing.
 */
export function addressKey(url: string | undefined): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  const path = parsed?.pathname.replace(/\/+$/, '');
  return parsed && path ? parsed.host.replace(/^www\./, '') + path : undefined;
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
