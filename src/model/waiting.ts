import { z } from 'astro/zod';
import { thread } from './thread.ts';

const line = z.string().trim().min(1, 'is empty');
const webAddress = z.url({ protocol: /^https?$/, error: 'is not an http or https address' });

/** What comments tell of the article they stood under. Any of it is enough to find it by. */
export const articleClue = z.strictObject({
  /** The article's first addresses, or those of its forum. schema.org: `Comment.about`. */
  urls: z.array(webAddress).default([]),
  /** The path of the article where the source kept no host, such as `/2015/09/nebel/`. */
  path: line.optional(),
  /** The headline, or the title of the discussion. */
  title: line.optional(),
});

/** Comments whose article nobody has archived yet: `waiting/<name>.json`. The site passes them over; they join the article when it comes. */
export const waitingThread = z.strictObject({
  article: articleClue,
  thread,
  /** Names of fields of the comments that were guessed. */
  inferred: z.array(line).default([]),
  /** What was lost of them, one sentence each. */
  losses: z.array(line).default([]),
  /** SHA-256 of each input that went into them. */
  sources: z.array(z.string()).default([]),
  /** Mark of the key that commenters' names were replaced with, if they were. */
  pseudonyms: z.string().optional(),
});

export type ArticleClue = z.infer<typeof articleClue>;
export type WaitingThread = z.infer<typeof waitingThread>;
