import type { z } from 'astro/zod';
import type { articleMatter } from '../model/article.ts';
import type { Moment } from '../model/moment.ts';
import type { thread } from '../model/thread.ts';
import type { ArticleClue } from '../model/waiting.ts';
import type { PagePart } from './html/page/page-part.ts';
import type { SavedFiles } from './saved/saved-files.ts';
import type { Words } from './words.ts';

/** One thing that somebody handed over: a file's bytes, standard input, or one page of an archive. */
export interface Source {
  /** For messages: the path as given, `-` for standard input, or the archive's path and the place within. */
  name: string;
  bytes: Uint8Array;
  /** What was saved along with it, such as the pictures of a page. */
  files?: SavedFiles;
  /** What the archive that held it knows of where it came from. */
  origin?: Origin;
  /** Whether a machine gathered it with many others, a crawler or a browser: that it holds no article is then no news. */
  isCrawled?: boolean;
  /** Names of the containers that it came out of, from the outside in. */
  via?: readonly string[];
}

/** Where and when a page was taken from the web. */
export interface Origin {
  url?: string;
  captured?: Moment;
  /** A copy in a public web archive. */
  archive?: string;
  /** Whether the archive holds the page's beginning alone. */
  isCut?: boolean;
}

/** An article that an export holds in parts: title, text and comments apart, so that nothing has to be looked for. */
export interface ReadySource {
  /** For messages: the export's path and the place within. */
  name: string;
  /** What makes this article this article, to know it again in a later run. */
  bytes: Uint8Array;
  via?: readonly string[];
  /**
   * @throws Refusal if it cannot be kept
   */
  draft(overrides: Overrides, surroundings: Surroundings): Promise<Draft>;
}

/** What the archivist says of the inputs on the command line; it overrides whatever a reader finds. */
export type Overrides = Partial<z.input<typeof articleMatter>>;

/** What readers may know of the archive that an article comes into. */
export interface Surroundings {
  /** Sentences for `losses` in the site's language. */
  words: Words;
  /** IANA zone for hours that name none. */
  zone: string;
}

/** A picture that comes with an article. `file` is the name the body uses. */
export interface DraftPicture {
  file: string;
  bytes: Uint8Array;
}

/** What a reader made of a source: an article as far as the source tells, before checks and overrides. */
export interface Draft {
  /** Front matter as found; `title` and `published` may be missing. */
  matter: Overrides;
  /** Markdown (CommonMark + GFM). */
  body: string;
  thread?: z.input<typeof thread>;
  /** Set where there are comments alone, and nothing else of the draft counts: what they tell of their article. */
  waitsFor?: ArticleClue;
  pictures: DraftPicture[];
  /** Set where the article had several pages: which of them this is. */
  part?: PagePart;
  /** Names of fields in `matter` that were guessed rather than read. */
  inferred: string[];
  /** What is missing, one sentence each. Comments not captured are counted after reading, not here. */
  losses: string[];
}

/** Reads one kind of source. Recognised by what is in the bytes, never by file name alone. */
export interface Reader {
  /** Stands in reports: `text`, `html`. */
  name: string;
  recognises(source: Source): boolean;
  /**
   * @throws Refusal if the source holds no article that could be kept
   */
  read(source: Source, overrides: Overrides, surroundings: Surroundings): Promise<Draft>;
}

/** Why one input is not taken, and what to do, in sentences for people; the run goes on with the next. */
export class Refusal extends Error {
  override name = 'Refusal';
  /** Names of the containers that it came out of, from the outside in. */
  via?: readonly string[];
}
