/** An address that something had before it came here, taken apart as a static host does. */
export interface OldAddress {
  /** The file that a static host shows there, below the site's folder: `politik/a.html`, `artikel.php/index.html`. */
  file: string;
  /** The path, decoded, without a slash or `index.html` at its end: `/politik/a.html`, `/artikel.php`. */
  path: string;
  /** What follows the question mark, in the order of the names, as `URLSearchParams` writes it; empty if nothing does. */
  query: string;
  /** The query as it was written. */
  asked: string;
}

/** Why no file can stand at an address. One sentence fact, one sentence remedy. */
export interface AddressFault {
  fact: string;
  remedy: string;
}

// Windows knows none of these in the name of a file; % ? and # mean something else in an address.
const forbidden = /[\\:*?"<>|%#\0-\x1f\x7f]/;
// Most file systems allow 255; a host may add an ending of its own.
const longestName = 200;

/** Takes an old address apart: a path of this site from its root, with a query or without. */
export function oldAddress(written: string): OldAddress | AddressFault {
  const fault = (why: string): AddressFault => ({
    fact: `The alias ${written} ${why}.`,
    remedy: 'Correct it, or remove it and let the host lead it by a rule of its own.',
  });
  if (written.includes('#')) return fault('holds a #, and no browser sends what follows it');
  const [path = '', ...rest] = written.split('?');
  const asked = rest.join('?');
  const query = sortedQuery(asked);
  if (queryName(query).length > longestName) return fault('has a query that is too long for the name of a file');
  const segments: string[] = [];
  for (const raw of path.replace(/^\//, '').split('/')) {
    const segment = decoded(raw);
    if (segment === undefined) return fault('is not percent-encoded UTF-8');
    if (segment === '.' || segment === '..') return fault('goes up or stands still with dots');
    if (segment.includes('/') || forbidden.test(segment)) return fault('holds a sign that no name of a file may hold');
    if (new TextEncoder().encode(segment).length > longestName)
      return fault('has a part that is too long for the name of a file');
    segments.push(segment);
  }
  if (segments.at(-1) === '' || segments.at(-1) === 'index.html') segments.pop();
  if (segments.includes('')) return fault('has two slashes in a row');
  const joined = segments.join('/');
  const file = /\.html?$/i.test(joined) ? joined : `${joined}/index.html`.replace(/^\//, '');
  return { file, path: `/${joined}`, query, asked };
}

/** Whether an address cannot be taken apart. */
export function isFault(address: OldAddress | AddressFault): address is AddressFault {
  return 'fact' in address;
}

/**
 * A query as the name of a folder, which tells those apart that one file must answer. `src/client/old-address.js`
 * makes the same name in the browser; a query that is not empty holds a `=`, so that `plain` stands for none.
 */
export function queryName(query: string): string {
  return query === '' ? 'plain' : query.replaceAll('%', '~').replaceAll('*', '~2A');
}

/**
 * The sets of parameters that tell addresses of one path apart, the largest first: `[['id'], []]` for many `?id=…` and
 * the path alone.
 * A parameter without a value (`?20050919-114`) is itself what tells, and is in no set.
 */
export function queryNames(queries: readonly string[]): string[][] {
  const sets = new Map<string, string[]>();
  for (const query of queries) {
    const parameters = Array.from(new URLSearchParams(query));
    const names = [...new Set(parameters.map(([name]) => name))];
    if (parameters.every(([, value]) => value !== '')) sets.set(names.join('&'), names);
  }
  return Array.from(sets.values()).sort((a, b) => b.length - a.length);
}

function sortedQuery(query: string): string {
  const parameters = new URLSearchParams(query);
  parameters.sort();
  return parameters.toString();
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment).normalize('NFC');
  } catch {
    return undefined;
  }
}
