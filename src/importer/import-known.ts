import type { Desk } from './finish/finish.ts';
import type { Done, Order } from './import.ts';
import { importThread } from './import-thread.ts';
import { Refusal } from './reader.ts';
import type { Shelf } from './shelf/shelf.ts';
import { pathOf } from './shelf/shelved.ts';

/**
 * Finds again what an earlier run made of some bytes. Comments that wait are offered to their article anew.
 * @throws Refusal if it has gone since it was asked for
 */
export async function importKnown(made: string, order: Order, shelf: Shelf, desk: Desk): Promise<Done> {
  const held = await shelf.asLeft(made);
  if (held) {
    const { inferred, losses } = held.matter;
    const article = pathOf(held.place);
    return { status: 'unchanged', article, joined: false, waited: 0, reason: null, inferred, losses };
  }
  const waiting = await shelf.waiting.madeFrom(made);
  if (!waiting) throw new Refusal('What was made of it has just been changed by somebody else. Import it again.');
  return importThread(waiting, made, order, shelf, desk);
}
