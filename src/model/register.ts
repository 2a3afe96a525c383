import type { Article } from './article.ts';
import { nameSlug } from './slug.ts';

/** A name that articles bear, such as a topic or an author, and the articles that bear it. */
export interface RegisterEntry<Item> {
  /** As readers see it: the spelling of `site.yaml`, else the one most articles use. */
  name: string;
  /** As it stands in addresses. */
  slug: string;
  /** In the order they were given. */
  articles: Item[];
}

/**
 * Gathers articles by a name they bear. Spellings that share an address are one entry.
 * @param articles in the order that the entries keep
 * @param namesOf the names an article bears
 * @param aliases spellings to be joined, by the name that stands for them
 * @returns entries from A to Z in the language
 */
export function register<Item extends Article>(
  articles: readonly Item[],
  namesOf: (article: Item) => readonly string[],
  { language, aliases = {} }: { language: string; aliases?: Readonly<Record<string, readonly string[]>> },
): RegisterEntry<Item>[] {
  const chosen = new Map<string, string>();
  for (const [name, variants] of Object.entries(aliases))
    for (const variant of [name, ...variants]) chosen.set(nameSlug(variant), name);
  const entries = new Map<string, RegisterEntry<Item> & { spellings: Map<string, number> }>();
  for (const article of articles) {
    for (const written of namesOf(article)) {
      const name = chosen.get(nameSlug(written)) ?? written;
      const slug = nameSlug(name);
      let entry = entries.get(slug);
      if (!entry) entries.set(slug, (entry = { name, slug, articles: [], spellings: new Map() }));
      if (entry.articles.at(-1) !== article) entry.articles.push(article);
      entry.spellings.set(name, (entry.spellings.get(name) ?? 0) + 1);
    }
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  return Array.from(entries.values(), ({ spellings, ...entry }) => ({ ...entry, name: commonest(spellings) })).sort(
    (a, b) => compare(a.name, b.name),
  );
}

/** The entries for names as an article writes them, each once. */
export function entriesOf<Item>(
  names: readonly string[],
  entries: ReadonlyMap<string, RegisterEntry<Item>>,
): RegisterEntry<Item>[] {
  return [...new Set(names.flatMap((name) => entries.get(nameSlug(name)) ?? []))];
}

/** Entries by the slug of every spelling, to look names of articles up. */
export function bySpelling<Item>(
  entries: readonly RegisterEntry<Item>[],
  aliases: Readonly<Record<string, readonly string[]>> = {},
): Map<string, RegisterEntry<Item>> {
  const found = new Map(entries.map((entry) => [entry.slug, entry]));
  for (const [name, variants] of Object.entries(aliases)) {
    const entry = found.get(nameSlug(name));
    if (entry) for (const variant of variants) found.set(nameSlug(variant), entry);
  }
  return found;
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  const [[name]] = [...spellings].sort(([a, one], [b, other]) => other - one || a.localeCompare(b, 'en')) as [
    [string, number],
  ];
  return name;
}
