import { PassedPages } from './passed-pages.ts';
import { doubt } from './doubt.ts';
import type { Desk } from './finish/finish.ts';
import { importArticle } from './import-article.ts';
import { importThread } from './import-thread.ts';
import { importKnown } from './import-known.ts';
import type { Outcome } from './outcome.ts';
import { Refusal, type Overrides } from './reader.ts';
import type { Reading } from './reading.ts';
import type { Shelf } from './shelf/shelf.ts';

/** How an archivist wants what was read to be imported. */
export interface Order {
  overrides: Overrides;
  /** Name of the article's folder instead of one made from the headline. */
  slug?: string | undefined;
  /** Whether files edited by hand are overwritten. */
  force: boolean;
}

/** What became of a reading, but for where it came from. */
export type Done = Omit<Outcome, 'file' | 'input' | 'reader' | 'pages' | 'doubt'>;

/** An outcome, and what it came of; several readings that were passed over have one. */
export interface Imported {
  outcome: Outcome;
  reading?: Reading;
}

/**
 * Brings what was read of one input into the archive, in the order given. Whatever is wrong becomes an
 * outcome and hurts no other.
 * @param file its name
 */
export async function* importReadings(
  file: string,
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
    yield { outcome: outcomeOf({ file, input: name, reader, pages: 1 }, done), reading };
  }
  for (const { reason, pages } of passed.rest()) {
    yield { outcome: outcomeOf({ file, input: file, reader: null, pages }, withoutArticle('passed', reason)) };
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
      case 'incomplete':
        return withoutArticle(found.kind, found.reason);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return withoutArticle('refused', error.message);
  }
}

/** Every field, in the order in which `--json` writes them. */
function outcomeOf({ file, input, reader, pages }: Pick<Outcome, 'file' | 'input' | 'reader' | 'pages'>, done: Done) {
  const { status, article, joined, waited, reason, inferred, losses } = done;
  const told = { file, input, status, article, joined, waited, reason, inferred, losses };
  return { ...told, doubt: doubt(done), reader, pages } satisfies Outcome;
}

function withoutArticle(status: 'passed' | 'refused' | 'incomplete', reason: string): Done {
  return { status, article: null, joined: false, waited: 0, reason: oneLine(reason), inferred: [], losses: [] };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 500);
}
