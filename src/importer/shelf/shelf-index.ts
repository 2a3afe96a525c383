import { slugify } from '../../model/slug.ts';
import type { ArticleClue } from '../../model/waiting.ts';
import type { Finished } from '../finish/finish.ts';
import { addressKeys, clueKeys, pathKeys } from './clue.ts';
import { digest } from './record.ts';
import { lettersOf } from './same-article.ts';

/**
 * Where to look for an article: by the inputs it was made from, its address, and its title with its text,
 * for a column may bear one title a thousand times. Only names candidates, from a glance at each
 * `article.md`; parsing all of a large archive takes too long.
 */
export class ShelfIndex {
  /** Most keys have one place, which takes a tenth of what a set of one does. */
  readonly #places = new Map<string, string | Set<string>>();

  /** Notes an article under what can be seen of it. May be called again as it changes. */
  note(place: string, articleFile: string, sources: readonly string[]): void {
    for (const source of sources) this.#add(sourceKey(source), place);
    if (articleFile === '') return;
    const title = /^title: (.*)$/m.exec(articleFile)?.[1] ?? '';
    const url = /^ {2}url: ["']?([^\s"']+)/m.exec(articleFile)?.[1];
    const body = articleFile.slice(articleFile.indexOf('\n---', 3) + 4);
    const slug = place.slice(place.indexOf('/') + 1);
    for (const key of url === undefined ? [] : [...addressKeys(url), ...pathKeys(url)]) this.#add(key, place);
    for (const name of new Set([slugify(title), slug, slug.replace(/-\d+$/, '')])) {
      this.#add(titleKey(name), place);
      for (const key of textKeys(name, body)) this.#add(key, place);
    }
  }

  /** Places of articles made from these very bytes. */
  madeFrom(source: string): string[] {
    return this.#at(sourceKey(source));
  }

  /** Places of articles that may be this one. Where a text is missing on either side or goes on elsewhere, the title has to do. */
  candidates({ matter, body, part }: Finished): string[] {
    const title = slugify(matter.title);
    const byText = body === '' || part ? [titleKey(title)] : [...textKeys(title, body), textKey(title, '')];
    const keys = [...addressKeys(matter.source.url ?? ''), ...byText];
    return this.#under(keys);
  }

  /** Places of articles that comments may have stood under, by address or path, else by the headline. */
  discussed(clue: ArticleClue): string[] {
    const surer = this.#under(clueKeys(clue));
    return surer.length > 0 || clue.title === undefined ? surer : this.#under([titleKey(slugify(clue.title))]);
  }

  #under(keys: readonly string[]): string[] {
    return [...new Set(keys.flatMap((key) => this.#at(key)))].sort();
  }

  #at(key: string): string[] {
    const places = this.#places.get(key) ?? [];
    return typeof places === 'string' ? [places] : [...places];
  }

  #add(key: string, place: string): void {
    const places = this.#places.get(key);
    if (places === undefined) this.#places.set(key, place);
    else if (typeof places !== 'string') places.add(place);
    else if (places !== place) this.#places.set(key, new Set([places, place]));
  }
}

function titleKey(title: string): string {
  return `title ${title}`;
}

function textKey(title: string, body: string): string {
  return `text ${title} ${digest(lettersOf(body)).slice(0, 16)}`;
}

/** By the whole text and by its ends, one of which stays as it was where the text was mended by hand. */
function textKeys(title: string, body: string): string[] {
  const paragraphs = body.split(/\n{2,}/).filter((paragraph) => lettersOf(paragraph) !== '');
  return [body, ...paragraphs.slice(0, 1), ...paragraphs.slice(-1)].map((text) => textKey(title, text));
}

function sourceKey(source: string): string {
  return `source ${source}`;
}
