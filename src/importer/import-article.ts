import { localDay } from '../model/moment.ts';
import type { Site } from '../model/site.ts';
import { slugify } from '../model/slug.ts';
import { withLatePseudonyms, withMissingComments, type Desk, type Finished } from './finish/finish.ts';
import type { Done, Order } from './import.ts';
import { commentsIn, withThread } from './import-thread.ts';
import { Refusal } from './reader.ts';
import { changedFiles, digests, filesOf } from './shelf/files-of.ts';
import { join, replace } from './shelf/join.ts';
import { beginPages, joinPages } from './shelf/join-pages.ts';
import { isSameText } from './shelf/same-article.ts';
import type { Shelf } from './shelf/shelf.ts';
import { pathOf, type Place, type Shelved } from './shelf/shelved.ts';

const editedByHand = 'article.md was edited by hand and stays as it is; --force would write over it.';
const otherText = 'The text differs from the one that is held, which stays; --force takes this one.';

/**
 * Brings an article into the archive, with the comments that waited for it.
 * @param made digest of the bytes that it was made from
 * @throws Refusal if it cannot be written, or belongs to one that cannot be understood
 */
export async function importArticle(
  alone: Finished,
  made: string,
  order: Order,
  shelf: Shelf,
  desk: Desk,
): Promise<Done> {
  const waited = await shelf.waiting.forArticle(alone);
  const coming = withThread(alone, waited);
  const sources = [made, ...waited.flatMap((one) => one.sources)];
  const held = await shelf.find(alone, made);
  const done = held
    ? await update(held, coming, sources, order, shelf, desk)
    : await add(coming, sources, order, shelf, desk);
  await shelf.waiting.remove(waited.map(({ name }) => name));
  return { ...done, waited: commentsIn(waited) };
}

/** @param made digests of the bytes that the article was made from */
async function add(
  coming: Finished,
  made: readonly string[],
  { slug }: Order,
  shelf: Shelf,
  desk: Desk,
): Promise<Done> {
  const { article: whole, parts } = beginPages(coming, desk.words);
  const article = withLatePseudonyms(withMissingComments(whole, desk.words), desk);
  const place = freePlace(article, slug, shelf, desk.site);
  const files = filesOf(article);
  await shelf.put(place, files, { files: digests(files), sources: [...made], parts });
  return outcome('imported', place, article, null, false);
}

async function update(
  held: Shelved,
  coming: Finished,
  made: readonly string[],
  { overrides, force }: Order,
  shelf: Shelf,
  desk: Desk,
): Promise<Done> {
  const { words } = desk;
  const isKnown = made.every((digest) => held.record.sources.includes(digest));
  // The same bytes bring nothing new, so what somebody took out of the thread since stays out.
  const keepsThread = isKnown && held.edited.thread && !force;
  const offered = keepsThread ? withoutThread(coming) : coming;
  const pages = await joinPages(held, offered, { overrides, force }, shelf, words);
  const joined = pages?.article ?? (force ? replace(held, offered) : join(held, offered, overrides, words));
  const keepsArticle = held.edited.article && !force;
  const told = keepsArticle || keepsThread ? joined : withMissingComments(joined, words, held.thread);
  const article = withLatePseudonyms(told, desk);
  const changed = await changedFiles(article, held, force, shelf);
  const hasNews = !isKnown || Object.keys(overrides).length > 0;
  const isOtherText = !pages && !force && !isKnown && !isSameText(held.body, coming.body);
  const reason = keepsArticle && hasNews ? editedByHand : isOtherText ? otherText : null;
  const files = { ...held.record.files, ...digests(changed) };
  const parts = pages?.parts ?? held.record.parts;
  const hasChanged = changed.size > 0;
  const isMarked = held.record.pseudonyms === desk.pseudonyms?.mark;
  if (hasChanged || !isKnown || !isMarked)
    await shelf.put(held.place, changed, { files, sources: [...held.record.sources, ...made], parts });
  return outcome(hasChanged ? 'imported' : 'unchanged', held.place, article, reason, hasChanged);
}

/**
 * A folder that is not taken, in the year in which readers of the site saw the article appear, as lists and pages say.
 * @throws Refusal if a slug that was asked for is taken
 */
function freePlace({ matter }: Finished, asked: string | undefined, shelf: Shelf, site: Site): Place {
  const year = localDay(matter.published, site).slice(0, 4);
  const slug = asked ?? (slugify(matter.title) || 'artikel');
  if (!shelf.has({ year, slug })) return { year, slug };
  if (asked !== undefined) throw new Refusal(`articles/${year}/${slug} holds another article. Choose another --slug.`);
  let count = 2;
  while (shelf.has({ year, slug: `${slug}-${count}` })) count += 1;
  return { year, slug: `${slug}-${count}` };
}

function outcome(
  status: Done['status'],
  place: Place,
  { matter: { inferred, losses } }: Finished,
  reason: string | null,
  joined: boolean,
): Done {
  return { status, article: pathOf(place), joined, waited: 0, reason, inferred, losses };
}

function withoutThread({ matter, body, pictures }: Finished): Finished {
  return { matter, body, pictures };
}
