import type { SafeHtml } from '../../render/safe-html.ts';

/** How many articles a feed holds, the newest of its kind. There may be thousands of topics. */
export const feedLength = { site: 20, section: 20, topic: 10 };

/** A feed before it is written in one of its formats. All addresses have scheme and host. */
export interface Feed {
  title: string;
  description: string;
  /** The page that shows the same to people. */
  page: string;
  /** Where the feed itself stands. */
  self: string;
  /** BCP 47. */
  language: string;
  /** Who answers for entries that name nobody. */
  publisher: string;
  /** In the order they are shown. */
  entries: readonly FeedEntry[];
}

/** An article or a comment in a feed. */
export interface FeedEntry {
  /** The lasting address of what it shows, so that it stays the same thing for every reader. */
  id: string;
  /** Where people read it. */
  url: string;
  /** Plain text. */
  title: string;
  /** Plain text; how it begins or what it is about. */
  summary?: string | undefined;
  /** Absent where a comment was removed. */
  html?: SafeHtml | undefined;
  published?: Date | undefined;
  updated: Date;
  authors: readonly { name: string; url?: string }[];
  topics: readonly string[];
  /** BCP 47. */
  language: string;
  rights?: string | undefined;
  /** Where it was first published. */
  source?: string | undefined;
  image?: string | undefined;
  /** The comments below an article, if any are archived. */
  thread?: { page: string; feed: string; count: number } | undefined;
  /** The article or comment it answers; without an address of its own where that was not archived. */
  answers?: { id: string; url: string | undefined } | undefined;
}

/** When the last change in a feed was; the beginning of computers' time for an empty one. */
export function lastChange(entries: readonly { updated: Date }[]): Date {
  return new Date(entries.reduce((latest, { updated }) => Math.max(latest, updated.getTime()), 0));
}
