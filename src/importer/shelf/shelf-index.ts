import { slugify } from '../../model/slug.ts';
import type { Finished } from '../finish/finish.ts';
import { addressKey } from './source-address.ts';

/**
 * Where to look for an article: by the inputs it was made from, its address and its title. Only names
 * candidates, from a glance at two lines of each `article.md`; parsing all of a large archive takes too long.
 */
export class ShelfIndex {
  readonly #places = new Map<string, Set<string>>();

  /** Notes an article under what can be seen of it. May be called again as it changes. */
  note(place: string, articleFile: string, sources: readonly string[]): void {
    const title = /^title: (.*)$/m.exec(articleFile)?.[1];
    const url = /^ {2}url: ["']?([^\s"']+)/m.exec(articleFile)?.[1];
    const slug = place.slice(place.indexOf('/') + 1);
    const keys = [
      titleKey(title ?? ''),
      titleKey(slug.replace(/-\d+$/, '')),
      titleKey(slug),
      addressPart(url),
      ...sources.map(sourceKey),
    ];
    for (const key of keys) this.#add(key, place);
  }

  /** Places of articles made from these very bytes. */
  madeFrom(source: string): string[] {
    return [...(this.#places.get(sourceKey(source)) ?? [])];
  }

  /** Places of articles that may be this one. */
  candidates({ matter }: Finished): string[] {
    const keys = [addressPart(matter.source.url), titleKey(matter.title)];
    return [...new Set(keys.flatMap((key) => [...(this.#places.get(key) ?? [])]))].sort();
  }

  #add(key: string, place: string): void {
    const places = this.#places.get(key);
    if (places) places.add(place);
    else this.#places.set(key, new Set([place]));
  }
}

function titleKey(title: string): string {
  return `title ${slugify(title)}`;
}

function addressPart(url: string | undefined): string {
  return `address ${addressKey(url) ?? ''}`;
}

function sourceKey(source: string): string {
  return `source ${source}`;
}
