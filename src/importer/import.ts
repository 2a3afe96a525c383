import { slugify } from '../model/slug.ts';
import { CrawlRefusals } from './crawl-refusals.ts';
import { finish, withMissingComments, type Desk, type Finished } from './finish/finish.ts';
import type { Input } from './input/inputs.ts';
import { sourcesOf } from './input/read-source.ts';
import { importThread, joinedNow, withThread } from './import-thread.ts';
import type { PassedOver } from './containers/container.ts';
import { Refusal, type Overrides, type ReadySource, type Source } from './reader.ts';
import { readerFor } from './registry.ts';
import { changedFiles, digests, filesOf } from './shelf/files-of.ts';
import { join, replace } from './shelf/join.ts';
import { digest } from './shelf/record.ts';
import type { Shelf } from './shelf/shelf.ts';
import { isSameText } from './shelf/same-article.ts';
import type { Place, Shelved } from './shelf/shelved.ts';

/** What became of one input. */
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
}

/** How an archivist wants inputs imported. */
export interface Order {
  overrides: Overrides;
  /** Name of the article's folder instead of one made from the headline. */
  slug?: string | undefined;
  /** Whether files edited by hand are overwritten. */
  force: boolean;
}

type Done = Omit<Outcome, 'input'>;

const editedByHand = 'article.md was edited by hand and stays as it is; --force would write over it.';
const otherText = 'The text differs from the one that is held, which stays; --force takes this one.';

/** Brings one input into the archive, page by page if it holds several. Whatever is wrong becomes an outcome and hurts no other. */
export async function* importInput(input: Input, order: Order, shelf: Shelf, desk: Desk): AsyncGenerator<Outcome> {
  const among = new CrawlRefusals();
  let count = 0;
  try {
    for await (const source of sourcesOf(input)) {
      count += 1;
      const outcome =
        'refusal' in source ? refused(source.name, source.refusal) : await importSource(source, order, shelf, desk);
      const isCounted = 'isCrawled' in source && source.isCrawled && outcome.status === 'refused';
      if (!isCounted || among.note(outcome.reason!)) yield outcome;
    }
    for (const reason of among.rest()) yield { ...refused(input.name, reason), status: 'passed' };
    if (count === 0) yield refused(input.name, 'It holds no text and no page.');
  } catch (error) {
    yield refused(input.name, reasonOf(error));
  }
}

async function importSource(
  source: Source | ReadySource | PassedOver,
  order: Order,
  shelf: Shelf,
  desk: Desk,
): Promise<Outcome> {
  if ('note' in source) return { ...refused(source.name, source.note), status: 'passed' };
  try {
    const surroundings = { words: desk.words, zone: desk.site.timeZone };
    const draft =
      'draft' in source
        ? await source.draft(order.overrides, surroundings)
        : await readerFor(source).read(source, order.overrides, surroundings);
    const made = digest(source.bytes);
    const done = draft.waitsFor
      ? await importThread(draft, made, order, shelf, desk)
      : await importArticle(finish(draft, order.overrides, desk), made, order, shelf, desk);
    return { input: source.name, ...done };
  } catch (error) {
    return refused(source.name, reasonOf(error));
  }
}

async function importArticle(alone: Finished, made: string, order: Order, shelf: Shelf, desk: Desk): Promise<Done> {
  const waited = await shelf.waiting.forArticle(alone);
  const coming = withThread(alone, waited);
  const sources = [made, ...waited.flatMap((one) => one.sources)];
  const held = await shelf.find(alone, made);
  const done = held
    ? await update(held, coming, sources, order, shelf, desk)
    : await add(coming, sources, order, shelf, desk);
  await shelf.waiting.remove(waited.map(({ name }) => name));
  return { ...done, reason: done.reason ?? joinedNow(waited) };
}

function refused(input: string, reason: string): Outcome {
  return { input, status: 'refused', article: null, reason: oneLine(reason), inferred: [], losses: [] };
}

function reasonOf(error: unknown): string {
  return error instanceof Refusal ? error.message : `It could not be imported: ${String(error)}.`;
}

/** @param made digests of the bytes that the article was made from */
async function add(
  coming: Finished,
  made: readonly string[],
  { slug }: Order,
  shelf: Shelf,
  { words }: Desk,
): Promise<Done> {
  const article = withMissingComments(coming, words);
  const place = freePlace(article, slug, shelf);
  const files = filesOf(article);
  await shelf.put(place, files, { files: digests(files), sources: [...made] });
  return outcome('imported', place, article, null);
}

async function update(
  held: Shelved,
  coming: Finished,
  made: readonly string[],
  { overrides, force }: Order,
  shelf: Shelf,
  { words }: Desk,
): Promise<Done> {
  const isKnown = made.every((digest) => held.record.sources.includes(digest));
  // The same bytes bring nothing new, so what somebody took out of the thread since stays out.
  const keepsThread = isKnown && held.edited.thread && !force;
  const offered = keepsThread ? withoutThread(coming) : coming;
  const joined = force ? replace(held, offered) : join(held, offered, overrides, words);
  const keepsArticle = held.edited.article && !force;
  const article = keepsArticle || keepsThread ? joined : withMissingComments(joined, words, held.thread);
  const changed = await changedFiles(article, held, force, shelf);
  const hasNews = !isKnown || Object.keys(overrides).length > 0;
  const isOtherText = !force && !isKnown && !isSameText(held.body, coming.body);
  const reason = keepsArticle && hasNews ? editedByHand : isOtherText ? otherText : null;
  if (changed.size === 0) return outcome('unchanged', held.place, article, reason);
  const files = { ...held.record.files, ...digests(changed) };
  await shelf.put(held.place, changed, { files, sources: [...held.record.sources, ...made] });
  return outcome('imported', held.place, article, reason);
}

/** @throws Refusal if a slug that was asked for is taken */
function freePlace({ matter }: Finished, asked: string | undefined, shelf: Shelf): Place {
  const year = matter.published.slice(0, 4);
  const slug = asked ?? (slugify(matter.title) || 'artikel');
  if (!shelf.has({ year, slug })) return { year, slug };
  if (asked !== undefined) throw new Refusal(`articles/${year}/${slug} holds another article. Choose another --slug.`);
  let count = 2;
  while (shelf.has({ year, slug: `${slug}-${count}` })) count += 1;
  return { year, slug: `${slug}-${count}` };
}

function outcome(status: Outcome['status'], { year, slug }: Place, { matter }: Finished, reason: string | null): Done {
  const { inferred, losses } = matter;
  return { status, article: `articles/${year}/${slug}`, reason, inferred, losses };
}

function withoutThread({ matter, body, pictures }: Finished): Finished {
  return { matter, body, pictures };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 500);
}
