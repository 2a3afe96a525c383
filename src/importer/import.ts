import { slugify } from '../model/slug.ts';
import { finish, withMissingComments, type Desk, type Finished } from './finish.ts';
import { readSource } from './read-source.ts';
import { Refusal, type Overrides } from './reader.ts';
import { readerFor } from './registry.ts';
import { join, replace } from './shelf/join.ts';
import { digest } from './shelf/record.ts';
import { writeArticleFile } from './shelf/front-matter.ts';
import type { Shelf } from './shelf/shelf.ts';
import type { Place, Shelved } from './shelf/shelved.ts';
import type { Files } from './shelf/store.ts';
import { writeThreadFile } from './shelf/thread-file.ts';
import type { Input } from './inputs.ts';

/** What became of one input. */
export interface Outcome {
  input: string;
  status: 'imported' | 'unchanged' | 'refused';
  /** `articles/<year>/<slug>`, or null if refused. */
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

/** Brings one input into the archive. Whatever is wrong with it becomes its outcome and hurts no other. */
export async function importInput(input: Input, order: Order, shelf: Shelf, desk: Desk): Promise<Outcome> {
  try {
    const source = await readSource(input);
    const { words, site } = desk;
    const draft = await readerFor(source).read(source, order.overrides, { words, zone: site.timeZone });
    const coming = finish(draft, order.overrides, desk);
    const sourceDigest = digest(source.bytes);
    const held = await shelf.find(coming, sourceDigest);
    const done = held
      ? await update(held, coming, sourceDigest, order, shelf, desk)
      : await add(withMissingComments(coming, words), sourceDigest, order, shelf);
    return { input: input.name, ...done };
  } catch (error) {
    const reason = error instanceof Refusal ? error.message : `It could not be imported: ${String(error)}.`;
    return { input: input.name, status: 'refused', article: null, reason: oneLine(reason), inferred: [], losses: [] };
  }
}

const editedByHand = 'article.md was edited by hand and stays as it is; --force would write over it.';

type Done = Omit<Outcome, 'input'>;

async function add(article: Finished, source: string, { slug }: Order, shelf: Shelf): Promise<Done> {
  const place = freePlace(article, slug, shelf);
  const files = filesOf(article);
  await shelf.put(place, files, { files: digests(files), sources: [source] });
  return outcome('imported', place, article);
}

async function update(
  held: Shelved,
  coming: Finished,
  source: string,
  order: Order,
  shelf: Shelf,
  { words }: Desk,
): Promise<Done> {
  const isKnown = held.record.sources.includes(source);
  const keepsThread = isKnown && held.edited.thread && !order.force;
  const offered = keepsThread ? withoutThread(coming) : coming;
  const joined = order.force ? replace(held, offered) : join(held, offered, order.overrides, words);
  const keepsArticle = held.edited.article && !order.force;
  const article = keepsArticle ? joined : withMissingComments(joined, words, held.thread);
  const changed = await changedFiles(article, held, order.force, shelf);
  if (keepsArticle) changed.delete('article.md');
  const hasNews = !isKnown || Object.keys(order.overrides).length > 0;
  const reason = keepsArticle && hasNews ? editedByHand : null;
  if (changed.size === 0) return { ...outcome('unchanged', held.place, article), reason };
  const files = { ...held.record.files, ...digests(changed) };
  await shelf.put(held.place, changed, { files, sources: [...held.record.sources, source] });
  return { ...outcome('imported', held.place, article), reason };
}

/** Files that differ from those on the shelf. A picture that is there stays, whatever it shows by now. */
async function changedFiles(
  article: Finished,
  { place, files }: Shelved,
  force: boolean,
  shelf: Shelf,
): Promise<Files> {
  const changed: Files = new Map();
  for (const [name, content] of filesOf(article)) {
    const current = files.get(name) ?? (await shelf.file(place, name));
    const isPicture = !/\.(md|json)$/.test(name);
    const stays = current !== undefined && ((isPicture && !force) || digest(current) === digest(content));
    if (!stays) changed.set(name, content);
  }
  return changed;
}

/** Pictures first and the article last: what is read first must find what it names. */
function filesOf(article: Finished): Files {
  const files: Files = new Map(article.pictures.map(({ file, bytes }) => [file, bytes]));
  if (article.thread) files.set('thread.json', writeThreadFile(article.thread));
  return files.set('article.md', writeArticleFile(article));
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

function outcome(status: Outcome['status'], { year, slug }: Place, { matter }: Finished): Done {
  const { inferred, losses } = matter;
  return { status, article: `articles/${year}/${slug}`, reason: null, inferred, losses };
}

function digests(files: Files): Record<string, string> {
  return Object.fromEntries([...files].map(([name, content]) => [name, digest(content)]));
}

function withoutThread({ matter, body, pictures }: Finished): Finished {
  return { matter, body, pictures };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 500);
}
