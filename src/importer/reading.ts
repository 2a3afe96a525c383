import type { Site } from '../model/site.ts';
import type { WaitingThread } from '../model/waiting.ts';
import type { Finished } from './finish/finish.ts';
import type { Overrides } from './reader.ts';

/** How sources are read, the same for all of a run. */
export interface ReadingOrder {
  overrides: Overrides;
  site: Site;
  /** Whether what is known by its bytes is read again. */
  again: boolean;
  /** The key that commenters' names are replaced with, if they are. */
  pseudonymKey?: string | undefined;
  /** Whether the source's text comes along, to be shown. */
  shows?: boolean;
}

/** What was read of one source, before the shelf is asked. It crosses threads, so it is data alone. */
export interface Reading {
  /** For messages, as `Source` has it. */
  name: string;
  /** Who took it, from the outside in: `html`, `zip/wordpress`; null if nobody knew what it is. */
  reader: string | null;
  found: Found;
  /** What the source says, as plain text. */
  shown?: string;
}

type Found =
  | { kind: 'article'; article: Finished; made: string }
  /** Comments that came without their article. */
  | { kind: 'comments'; comments: WaitingThread; made: string }
  /** What an earlier run brought in: it is known by its bytes, and was not read again. */
  | { kind: 'known'; made: string }
  /** Left out on purpose, several at once. */
  | { kind: 'passed'; note: string }
  /** A page of a crawl that holds no article, as most do not. */
  | { kind: 'no article'; reason: string }
  /** `incomplete` is said of a damaged file besides what was read in it. `isLast` ends the input. */
  | { kind: 'refused' | 'incomplete'; reason: string; isLast?: boolean };
