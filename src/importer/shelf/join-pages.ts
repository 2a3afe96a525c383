import type { Finished } from '../finish/finish.ts';
import type { Overrides } from '../reader.ts';
import type { Words } from '../words.ts';
import { joinMatter } from './join-matter.ts';
import { joinThreads } from './join-threads.ts';
import { digest, type ImportRecord } from './record.ts';
import { lettersOf } from './same-article.ts';
import type { Shelf } from './shelf.ts';
import type { Shelved } from './shelved.ts';

type Parts = NonNullable<ImportRecord['parts']>;

/** An article put together from its pages, and where each of them ends. */
export interface Pages {
  article: Finished;
  parts: Parts;
}

/** The text of one page, and how many it said that there were. */
interface Page {
  text: string;
  of?: number | undefined;
}

const between = '\n\n';

/** A first page of several, whichever it is; an article on one page stays as it is. */
export function beginPages(coming: Finished, words: Words): Pages {
  if (!coming.part) return { article: coming, parts: [] };
  const { number, of } = coming.part;
  return putTogether(coming, new Map([[number, { text: coming.body, of }]]), words);
}

/**
 * Puts a page beside those that are held of its article, in the order of their numbers. A page that is there already
 * stays unless forced; the page that has them all takes the place of all.
 * @returns nothing if held and newcomer are not pages of one article, or somebody edited what is held
 */
export async function joinPages(
  held: Shelved,
  coming: Finished,
  { overrides, force }: { overrides: Overrides; force: boolean },
  shelf: Shelf,
  words: Words,
): Promise<Pages | undefined> {
  const { parts = [] } = held.record;
  if (parts.length === 0 || (held.edited.article && !force)) return undefined;
  const pages = held.edited.article ? new Map<number, Page>() : pagesOf(held.body, parts);
  const thread = joinThreads(held.thread, coming.thread, held.edited.thread);
  if (!coming.part) {
    if (!holdsAll(coming.body, pages)) return undefined;
    const matter = joinMatter(withoutMissing(held, parts, words), coming.matter, overrides);
    return { article: { ...coming, matter, ...(thread && { thread }) }, parts: [] };
  }
  const { number, of } = coming.part;
  const isFirst = [...pages.keys()].every((other) => number <= other);
  const renamed = await withOwnNames(coming, number, held, shelf);
  if (force || !pages.has(number)) pages.set(number, { text: renamed.body, of });
  const before = withoutMissing(held, parts, words);
  // The first page has the headline and the lead; the folder's year stays.
  const matter = isFirst
    ? {
        ...joinMatter(coming.matter, before, overrides),
        published: sameYear(before.published, coming.matter.published),
      }
    : joinMatter(before, coming.matter, overrides);
  const body = [...pages.values()].map(({ text }) => text).join(between);
  const pictures = renamed.pictures.filter(({ file }) => body.includes(file) || matter.image?.file === file);
  return putTogether({ matter, body, pictures, ...(thread && { thread }) }, pages, words);
}

function putTogether(article: Finished, pages: ReadonlyMap<number, Page>, words: Words): Pages {
  const sorted = [...pages].sort(([a], [b]) => a - b);
  const parts = sorted.map(([number, { text, of }]) => ({ number, ...(of && { of }), length: text.length }));
  const loss = missingPages(parts, words);
  const losses = [...article.matter.losses, ...(loss ? [loss] : [])];
  const body = sorted.map(([, { text }]) => text).join(between);
  const { matter, pictures, thread } = article;
  return { article: { matter: { ...matter, losses }, body, pictures, ...(thread && { thread }) }, parts };
}

function pagesOf(body: string, parts: Parts): Map<number, Page> {
  let at = 0;
  return new Map(
    parts.map(({ number, of, length }) => {
      const text = body.slice(at, at + length);
      at += length + between.length;
      return [number, { text, of }];
    }),
  );
}

/** Which pages are missing, in a sentence; nothing if all are there. */
function missingPages(parts: Parts, words: Words): string | undefined {
  const said = Math.max(0, ...parts.map(({ of = 0 }) => of));
  const last = Math.max(said, ...parts.map(({ number }) => number));
  const missing = Array.from({ length: last }, (_, at) => at + 1).filter((page) =>
    parts.every(({ number }) => number !== page),
  );
  if (said === 0 && missing.length === 0) return words.pagesMissing([], undefined);
  return missing.length > 0 ? words.pagesMissing(missing, last) : undefined;
}

function withoutMissing({ matter }: Shelved, parts: Parts, words: Words): Shelved['matter'] {
  const outdated = missingPages(parts, words);
  return { ...matter, losses: matter.losses.filter((loss) => loss !== outdated) };
}

function sameYear(held: string, coming: string): string {
  return held.slice(0, 4) === coming.slice(0, 4) ? coming : held;
}

/** Whether a text has those of all pages in it, letter by letter. */
function holdsAll(body: string, pages: ReadonlyMap<number, Page>): boolean {
  const letters = lettersOf(body);
  return [...pages.values()].every(({ text }) => letters.includes(lettersOf(text)));
}

/** Two pages may each have a `bild.jpg`: the later page's gets a name of its own. */
async function withOwnNames(coming: Finished, number: number, { place }: Shelved, shelf: Shelf): Promise<Finished> {
  let { body } = coming;
  const pictures = [];
  for (const picture of coming.pictures) {
    const there = await shelf.file(place, picture.file);
    if (there === undefined || digest(there) === digest(picture.bytes)) {
      pictures.push(picture);
      continue;
    }
    const file = picture.file.replace(/(?=\.\w+$)/, `-seite-${number}`);
    body = body.replaceAll(`(${picture.file})`, `(${file})`).replaceAll(`"${picture.file}"`, `"${file}"`);
    pictures.push({ ...picture, file });
  }
  return { ...coming, body, pictures };
}
