import { nameKey } from './commenters.ts';
import type { Moment } from './moment.ts';
import { nameSlug } from './slug.ts';

/** A comment as the page of whoever wrote it shows it. */
export interface Remark<Item> {
  article: Item;
  number: number;
  /** As signed. */
  author: string;
  published?: Moment;
  title?: string;
  /** How it begins, where it has no title. */
  excerpt: string;
}

/** Everybody whose name has one address: names that differ in more than case stand apart on its page. */
export interface CommenterEntry<Item> {
  /** The name that stands under most comments. */
  name: string;
  slug: string;
  /** By name, then in the order they were given. */
  remarks: Remark<Item>[];
}

/** Letters of a name in an address: in any script no more bytes than a file's name may have. */
const longest = 60;

/** The address of a commenter's name. Long names are cut; what they share then is the page, not the heading. */
export function commenterSlug(name: string): string {
  return Array.from(nameSlug(name)).slice(0, longest).join('').replace(/-+$/, '');
}

/** Gathers comments by those who wrote more than one, from A to Z in the language. */
export function commenterRegister<Item>(
  remarks: readonly Remark<Item>[],
  { language }: { language: string },
): CommenterEntry<Item>[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const entries = Array.from(
    Map.groupBy(remarks, ({ author }) => commenterSlug(author)),
    ([slug, found]): CommenterEntry<Item> => {
      const names = [...remarksByName(found)].sort((a, b) => b.length - a.length);
      return { name: names[0]![0]!.author, slug, remarks: names.flat() };
    },
  );
  return entries.filter((entry) => entry.remarks.length > 1).sort((a, b) => compare(a.name, b.name));
}

/** The comments of each name, in the order of the first of them. */
export function remarksByName<Item>(remarks: readonly Remark<Item>[]): Remark<Item>[][] {
  return [...Map.groupBy(remarks, ({ author }) => nameKey(author)).values()];
}
