import { z } from 'astro/zod';
import { moment } from './moment.ts';

const line = z.string().trim().min(1, 'is empty');

/** Where an article was first published and how it came here. schema.org: `isBasedOn` (a NewsArticle of its own). */
export const source = z.strictObject({
  /** The paper's name, such as `Elbmark-Kurier`. schema.org: `publisher.name`. */
  name: line.optional(),
  /** The article's first address. schema.org: `isBasedOn.url`. */
  url: z.url({ protocol: /^https?$/, error: 'is not an http or https address' }).optional(),
  /** When the copy was taken. schema.org: `dateCreated` of the archived copy. */
  captured: moment.optional(),
  /** A copy in a public web archive. schema.org: `archivedAt`. */
  archive: z.url({ protocol: /^https?$/, error: 'is not an http or https address' }).optional(),
});

/** A picture that stands in the article's folder. schema.org: `ImageObject`. */
const picture = z.strictObject({
  /** File name in the article's folder, without a path. schema.org: `contentUrl`. */
  file: line.regex(/^[^/\\.][^/\\]*$/, 'is a path or a hidden file; a picture stands in the folder of its article'),
  /** What the picture shows, for those who cannot see it; empty for mere decoration. HTML: `alt`. */
  alt: z.string().default(''),
  /** schema.org: `caption`. */
  caption: line.optional(),
  /** schema.org: `creditText`. */
  credit: line.optional(),
});

/**
 * Who may find an article.
 * `public`: everybody. `unlisted`: who knows the address; noindex and in no list, feed or search.
 * `withdrawn`: nobody; a notice keeps the address, the text is not published.
 */
const visibility = z.enum(['public', 'unlisted', 'withdrawn']);

/**
 * Files that hold the article with its whole thread, made at build for readers to take away.
 * `epub`: a book for e-readers; `html`: one page that needs nothing else. schema.org: `encoding`.
 */
const edition = z.enum(['epub', 'html']);

/**
 * The front matter of an `article.md`. schema.org: `NewsArticle`.
 * Unknown keys are errors, so that a misspelt one never drops its value in silence.
 */
export const articleMatter = z.strictObject({
  /** schema.org: `headline`. */
  title: line,
  /** The line above the headline. schema.org: `alternativeHeadline`. */
  kicker: line.optional(),
  /** The paragraph that sums the article up. schema.org: `description`. */
  lead: line.optional(),
  /** First publication. schema.org: `datePublished`. */
  published: moment,
  /** Last change by the source. schema.org: `dateModified`. */
  updated: moment.optional(),
  /** Names in the order of the byline, without "Von". schema.org: `author`. */
  authors: z.array(line).default([]),
  /** The agency line, such as `feb/dpa`. schema.org: `creditText`. */
  credit: line.optional(),
  /** The `slug` of a section in `site.yaml`. schema.org: `articleSection`. */
  section: line.optional(),
  /** schema.org: `keywords`. */
  topics: z.array(line).default([]),
  /** BCP 47 tag; the site's language if absent. schema.org: `inLanguage`. */
  language: z.string().refine(isLanguageTag, { error: 'is not a BCP 47 language tag such as de or en-GB' }).optional(),
  source: source.default({}),
  /** Rights lines as the source printed them, in Markdown-free text. schema.org: `copyrightNotice`. */
  rights: line.optional(),
  /** The picture at the article's head. schema.org: `image`. */
  image: picture.optional(),
  /** Old addresses of the article, as paths with query string; no two articles may have the same. */
  aliases: z.array(line.regex(/^\//, 'does not begin with /')).default([]),
  visibility: visibility.default('public'),
  editions: z.array(edition).refine(isWithoutDoubles, { error: 'names an edition twice' }).default([]),
  /** Why and when an article was withdrawn, shown in its place. */
  withdrawn: z.strictObject({ on: moment, reason: line.optional() }).optional(),
  /** Names of fields that the importer guessed. */
  inferred: z.array(line).default([]),
  /** What the capture or the conversion lost, one sentence each. */
  losses: z.array(line).default([]),
});

export type ArticleMatter = z.infer<typeof articleMatter>;
export type Picture = z.infer<typeof picture>;
export type EditionFormat = z.infer<typeof edition>;

/** What the site knows of an article without reading its body: front matter, place and count of comments. */
export interface Article extends ArticleMatter {
  /** Four digits: the name of the folder that holds the article's folder, and the head of its address. */
  year: string;
  /** Name of the article's folder, `a-z0-9-`. */
  slug: string;
  /** Comments the source reported and comments held here; absent where no thread was archived. */
  thread?: ThreadSummary;
}

/** The little that lists say of a thread. */
export interface ThreadSummary {
  /** What the source printed, or what the highest number proves if it printed nothing. schema.org: `commentCount`. */
  reported: number;
  /** Comments held here; removed ones count, for their place is known. */
  archived: number;
  /** Highest comment number held here, 0 if none. */
  last: number;
  /** The source printed no total, so that there may have been more than `reported`. */
  isTotalUnknown?: true;
  /** Whether any comment answers another. */
  hasReplies?: true;
  /** Where the thread first stood. schema.org: `discussionUrl`. */
  url?: string;
}

function isWithoutDoubles(items: readonly string[]): boolean {
  return new Set(items).size === items.length;
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && /^[a-z]{2,3}(-|$)/.test(tag);
  } catch {
    return false;
  }
}
