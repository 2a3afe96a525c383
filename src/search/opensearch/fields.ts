import type { Kind } from '../question.ts';
import type { Analyser } from '../text/keys.ts';
import { analyserOf } from '../text/tongues.ts';

/**
 * Which way OpenSearch takes a text apart. Each field of text has one field for each: `title.de`, `title.en`, and
 * `title.xx` for all other languages, as words of different languages never meet in our own index either.
 */
export type Tongue = 'de' | 'en' | 'xx';

export const tongues: readonly Tongue[] = ['de', 'en', 'xx'];
const names: Record<Analyser, Tongue> = { d: 'de', e: 'en', x: 'xx' };

/** @param language BCP 47 tag */
export function tongueOf(language: string): Tongue {
  return names[analyserOf(language)];
}

/** Fields of text and what an occurrence in each is worth, as in `rank.ts`. `joined` holds what hyphens join. */
export const weights = {
  articles: { title: 8, kicker: 8, lead: 3, aside: 2, body: 1, joined: 1 },
  comments: { title: 4, body: 1, joined: 1 },
} satisfies Record<Kind, Record<string, number>>;

export type TextField = keyof typeof weights.articles;

/** A document of the exported index: an article, or one comment. Absent fields are empty. */
export interface SearchDocument extends Partial<Record<Exclude<TextField, 'joined'>, InTongue>>, Shown {
  kind: Kind;
  year: number;
  joined?: Partial<Record<Tongue, string[]>>;
}

/** A text below the tongue it is in. */
type InTongue = Partial<Record<Tongue, string>>;

/** Those fields of a document that an answer needs besides what is marked. */
export interface Shown {
  /** Tail of the article's address: `2015/usa-russland`. */
  thread: string;
  /** Number of the comment; absent for an article. */
  number?: number;
  /** Of the article, a moment as the model writes it; the order by date goes by this. */
  published: string;
  /** Of the comment. */
  posted?: string;
  /** Slug of the article's section. */
  section?: string;
  /** BCP 47 tag of the article. */
  language: string;
  /** Who signed, where names may be found. */
  author?: string[];
  /** What is told of the article and not searched. */
  card: { title: string; kicker?: string; reported?: number; archived?: number };
}

/** Names of the fields of `Shown`. */
export const shown = [
  'thread',
  'number',
  'published',
  'posted',
  'section',
  'language',
  'author',
  'card',
] as const satisfies readonly (keyof Shown)[];
