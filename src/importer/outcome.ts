/**
 * What became of one input, or of one page in it. `--json` writes one a line, with every field, as `--help` tells:
 * fields may be added, and those that are here keep their names and meanings.
 */
export interface Outcome {
  /** The file or folder on disk, as it was named or found in a named folder; `-` for standard input. */
  file: string;
  /** `file`, or the place within it: `crawl.warc.gz/https://…`, `export.xml/12 Headline`. */
  input: string;
  /**
   * `imported`: written, into a new article or one that is there (`joined`). `unchanged`: brings nothing new.
   * `waiting`: comments whose article is not there yet. `passed`: left out on purpose. `refused`: not taken.
   * `incomplete`: said of a damaged file besides what could be read in it.
   */
  status: 'imported' | 'unchanged' | 'waiting' | 'passed' | 'refused' | 'incomplete';
  /** `articles/<year>/<slug>`, shown at `/<year>/<slug>/`; null if there is none. */
  article: string | null;
  /** Whether it was imported into an article that was there already. */
  joined: boolean;
  /** How many comments that had waited for this article joined it now. */
  waited: number;
  /** Why it was refused or passed over, what it waits for, or what was not done, in one line; else null. */
  reason: string | null;
  /** Fields of the article's front matter that were guessed; `comments.published` and the like of its thread. */
  inferred: string[];
  /** What the article misses, one sentence each, in the language of the archive. */
  losses: string[];
  /** How much it deserves a look, from what was guessed and what is missing. 0 is certain. */
  doubt: number;
  /** Who read it, from the outside in: `html`, `zip/wordpress`; null if nobody had to, or knew what it is. */
  reader: string | null;
  /** How many pages this is said of: 1, but where several were passed over for one reason. */
  pages: number;
}
