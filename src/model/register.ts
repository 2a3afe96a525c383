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

/** A name as an article writes it, with the address of its entry if it has one: unlisted articles name others too. */
export interface NameLink {
  name: string;
  url?: string;
}

/** Names as an article writes them, each with the address of its entry. */
export function nameLinks<Item>(
  names: readonly string[],
  entries: ReadonlyMap<string, RegisterEntry<Item>>,
  urlOf: (entry: RegisterEntry<Item>) => string,
): NameLink[] {
  return names.map((name) => {
    const entry = entries.get(nameSlug(name));
    return { name, ...(entry && { url: urlOf(entry) }) };
  });
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

/** Spellings that `site.yaml` joins into an entry and that would have an address of their own. */
export function otherSpellings<Item>(
  entries: readonly RegisterEntry<Item>[],
  aliases: Readonly<Record<string, readonly string[]>>,
): { name: string; slug: string; entry: RegisterEntry<Item> }[] {
  const bySlug = bySpelling(entries, aliases);
  const names = new Map(Object.values(aliases).flatMap((variants) => variants.map((name) => [nameSlug(name), name])));
  return Array.from(names, ([slug, name]) => ({ name, slug, entry: bySlug.get(slug) })).filter(
    (spelling): spelling is { name: string; slug: string; entry: RegisterEntry<Item> } =>
      spelling.entry !== undefined && spelling.entry.slug !== spelling.slug,
  );
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  const [[name]] = [...spellings].sort(([a, one], [b, other]) => other - one || a.localeCompare(b, 'en')) as [
    [string, number],
  ];
  return name;
}

/** The entries of a register under one letter. */
export interface RegisterLetter<Item> {
  /** `A`, `Б`, or `0` for figures and signs. */
  letter: string;
  entries: RegisterEntry<Item>[];
}

/**
 * Groups a register by first letters as the language sorts them: Ä stands with A, and figures and signs come first.
 * @param keyOf what an entry is sorted by: its name, or a person's `familyFirst`
 */
export function byLetter<Item>(
  entries: readonly RegisterEntry<Item>[],
  { language }: { language: string },
  keyOf: (name: string) => string = (name) => name,
): RegisterLetter<Item>[] {
  const { compare } = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry.name) }));
  const letters = Map.groupBy(keyed, ({ key }) => letterOf(key));
  return Array.from(letters, ([letter, group]) => ({
    letter,
    entries: group.sort((a, b) => compare(a.key, b.key)).map(({ entry }) => entry),
  })).sort((a, b) => compare(a.letter, b.letter));
}

/** The entries with the most articles, at most `limit`; ties in the order given. */
export function largest<Item>(entries: readonly RegisterEntry<Item>[], limit: number): RegisterEntry<Item>[] {
  return entries.toSorted((a, b) => b.articles.length - a.articles.length).slice(0, limit);
}

/** `Jan van der Meer` as `Meer Jan van der`: people are looked up by the last of their names. */
export function familyFirst(name: string): string {
  const { given, family } = nameParts(name);
  return `${family} ${given}`.trim();
}

/** A person's name as written, cut before its last word. */
export function nameParts(name: string): { given: string; family: string } {
  const [, given = '', family = name] = /^(.*\s)(\S+)$/.exec(name) ?? [];
  return { given, family };
}

function letterOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? '';
  const letter = /\p{L}/u.test(first) ? (Array.from(nameSlug(first))[0] ?? '') : '';
  return letter.toUpperCase() || '0';
}
