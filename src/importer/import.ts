import { PassedPages } from './passed-pages.ts';
import type { Desk } from './finish/finish.ts';
import { importArticle } from './import-article.ts';
import { importThread } from './import-thread.ts';
import { importKnown } from './import-known.ts';
import { Refusal, type Overrides } from './reader.ts';
import type { Reading } from './reading.ts';
import type { Shelf } from './shelf/shelf.ts';

/** What became of one input, or of one page in it. */
export interface Outcome {
  input: string;
  /** `waiting`: comments whose article is not there yet. `passed`: what was left out on purpose. */
  status: 'imported' | 'unchanged' | 'waiting' | 'passed' | 'refused';
  /** `articles/<year>/<slug>`, or null if there is none. */
  article: string | null;
  /** Why it was refused, or what was not done, in one line. */
  reason: string | null;
  inferred: string[];
  losses: string[];
  /** Who read it, from the outside in: `html`, `zip/wordpress`; null if nobody knew what it is. */
  reader: string | null;
  /** Whether it was imported into an article that was there already. */
  joined: boolean;
  /** How many pages this is said of: 1, but where several were passed over for one reason. */
  pages: number;
}

/** How an archivist wants what was read to be imported. */
export interface Order {
  overrides: Overrides;
  /** Name of the article's folder instead of one made from the headline. */
  slug?: string | undefined;
  /** Whether files edited by hand are overwritten. */
  force: boolean;
}

/** What became of a reading, but for where it came from. */
export type Done = Omit<Outcome, 'input' | 'reader' | 'pages'>;

/** An outcome, and what it came of; several readings that were passed over have one. */
export interface Imported {
  outcome: Outcome;
  reading?: Reading;
}

/**
 * Brings what was read of one input into the archive, in the order given. Whatever is wrong becomes an
 * outcome and hurts no other.
 * @param input its name, for what is said of all of it
 */
export async function* importReadings(
  input: string,
  readings: AsyncIterable<Reading>,
  order: Order,
  shelf: Shelf,
  desk: Desk,
): AsyncGenerator<Imported> {
  const passed = new PassedPages();
  for await (const reading of readings) {
    const { name, reader, found } = reading;
    if (found.kind === 'no article' && !passed.note(found.reason)) continue;
    const done = await importReading(reading, order, shelf, desk);
    yield { outcome: { input: name, ...done, reader, pages: 1 }, reading };
  }
  for (const { reason, pages } of passed.rest()) {
    yield { outcome: { input, ...withoutArticle('passed', reason), reader: null, pages } };
  }
}

async function importReading({ found }: Reading, order: Order, shelf: Shelf, desk: Desk): Promise<Done> {
  try {
    switch (found.kind) {
      case 'article':
        return await importArticle(found.article, found.made, order, shelf, desk);
      case 'comments':
        return await importThread(found.comments, found.made, order, shelf, desk);
      case 'known':
        return await importKnown(found.made, order, shelf, desk);
      case 'passed':
        return withoutArticle('passed', found.note);
      case 'no article':
        return withoutArticle('passed', found.reason);
      case 'refused':
        return withoutArticle('refused', found.reason);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return withoutArticle('refused', error.message);
  }
}

function withoutArticle(status: 'passed' | 'refused', reason: string): Done {
  return { status, article: null, reason: oneLine(reason), inferred: [], losses: [], joined: false };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 500);
}
