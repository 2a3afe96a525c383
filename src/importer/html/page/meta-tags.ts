import { all, tidy } from './dom.ts';

/** What `meta` elements of a page say, by name in small letters, in their order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads `meta` by name, property or itemprop; some pages write the content as `value`. */
export function readMeta(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of all(document, 'meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => meta.getAttribute(key)).find(Boolean);
    const content = tidy(meta.getAttribute('content') ?? meta.getAttribute('value') ?? '');
    if (!name || !content) continue;
    const key = name.trim().toLowerCase();
    tags.set(key, [...(tags.get(key) ?? []), content]);
  }
  return tags;
}

/** The first value under the first of the names that has one. */
export function metaValue(tags: MetaTags, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value) return value;
  }
  return undefined;
}
