import { unreadable, type Item, type Unreadable } from './containers/container.ts';
import { finishComments } from './finish/comments.ts';
import { finish } from './finish/finish.ts';
import type { Input } from './input/inputs.ts';
import { sourcesOf } from './input/read-source.ts';
import { Pseudonyms } from './pseudonyms/pseudonyms.ts';
import { Refusal, type ReadySource, type Source } from './reader.ts';
import type { Reading, ReadingOrder } from './reading.ts';
import { readerFor } from './registry.ts';
import { sourceText } from './report/source-text.ts';
import { digest } from './shelf/record.ts';
import { wordsIn } from './words.ts';

/** Which of the sources in an input are read: every `of`th beginning with `at`, and none before `from`. */
export interface Share {
  at: number;
  of: number;
  from: number;
}

/** What reading asks and tells while it goes on. */
export interface ReadingEvents {
  /** Whether the shelf holds what was made of these bytes, as the importer left it. */
  isKnown(made: string): Promise<boolean>;
  /** Before a source is read. `at` counts all sources of the input. */
  begin?(at: number, name: string): void;
}

/** Reads one input, source by source if it holds several. Whatever is wrong becomes a reading and hurts no other. */
export async function* readInput(
  input: Input,
  order: ReadingOrder,
  events: ReadingEvents,
  share: Share = { at: 0, of: 1, from: 0 },
): AsyncGenerator<Reading> {
  let count = 0;
  let isSomeRead = false;
  try {
    for await (const item of sourcesOf(input)) {
      const at = count;
      count += 1;
      isSomeRead ||= !('refusal' in item);
      if (at % share.of !== share.at || at < share.from) continue;
      events.begin?.(at, item.name);
      yield await readItem('refusal' in item && !isSomeRead ? { ...item, isIncomplete: false } : item, order, events);
    }
    if (count === 0) throw new Refusal('It holds no text and no page. Name the file or folder that does.');
  } catch (error) {
    const item = { name: input.name, ...unreadable(reasonOf(error), isSomeRead) };
    const reader = (error instanceof Refusal && error.via?.join('/')) || null;
    yield { name: input.name, reader, found: { kind: kindOf(item), reason: item.refusal, isLast: true } };
  }
}

async function readItem(item: Item, order: ReadingOrder, events: ReadingEvents): Promise<Reading> {
  const took = [...(item.via ?? [])];
  const found = await lookInto(item, order, events, took);
  const shown = order.shows && 'bytes' in item ? { shown: sourceText(item.bytes) } : {};
  // A snapshot knows its name only once it is read.
  return { name: item.name, reader: took.join('/') || null, found, ...shown };
}

/** @param took to which the reader's name is added */
async function lookInto(
  item: Item,
  order: ReadingOrder,
  events: ReadingEvents,
  took: string[],
): Promise<Reading['found']> {
  if ('note' in item) return { kind: 'passed', note: item.note };
  if ('refusal' in item) return { kind: kindOf(item), reason: item.refusal };
  try {
    return await readSource(item, order, events, took);
  } catch (error) {
    const isNoArticle = error instanceof Refusal && 'isCrawled' in item && item.isCrawled;
    return { kind: isNoArticle ? 'no article' : 'refused', reason: reasonOf(error) };
  }
}

function kindOf({ isNoArticle, isIncomplete }: Unreadable): 'no article' | 'incomplete' | 'refused' {
  if (isNoArticle) return 'no article';
  return isIncomplete ? 'incomplete' : 'refused';
}

async function readSource(
  source: Source | ReadySource,
  { overrides, site, again, pseudonymKey }: ReadingOrder,
  events: ReadingEvents,
  took: string[],
): Promise<Reading['found']> {
  const made = digest(source.bytes);
  if (!again && (await events.isKnown(made))) return { kind: 'known', made };
  const words = wordsIn(site.language);
  const surroundings = { words, zone: site.timeZone };
  const found =
    'draft' in source
      ? await source.draft(overrides, surroundings)
      : await chosen(source, took).read(source, overrides, surroundings);
  const draft = pseudonymKey === undefined ? found : new Pseudonyms(pseudonymKey).draft(found);
  if (draft.waitsFor) return { kind: 'comments', comments: finishComments(draft, made, overrides, words), made };
  return { kind: 'article', article: finish(draft, overrides, { site, words }), made };
}

function chosen(source: Source, took: string[]) {
  const reader = readerFor(source);
  took.push(reader.name);
  return reader;
}

function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (error instanceof RangeError && /call stack/i.test(error.message))
    return 'It is nested too deep to be read. Save the article alone, or paste its text into a file.';
  return `It could not be imported: ${String(error)}. That is a fault of the importer; please report it with the file.`;
}
