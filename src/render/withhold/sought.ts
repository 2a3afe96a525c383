import { nameKey, type Commenters, type Wish } from '../../model/commenters.ts';
import type { Thread } from '../../model/thread.ts';
import { isNamedInHtml } from './html-without.ts';
import { isTelling, literally, mentionsOf } from './mentions.ts';
import { withoutNames, type SoughtName } from './names.ts';

/** Who is not shown as they signed, as far as a thread may name them. */
export interface Sought {
  names: readonly SoughtName[];
  /** What becomes of the one who is called exactly that. */
  wishOf: (name: string | undefined) => Wish | undefined;
}

/** Undefined if none of them wrote in the thread or is named in it. */
export function soughtIn(thread: Thread, commenters: Commenters): Sought | undefined {
  const wishes = new Map(Object.entries(commenters).map(([name, wish]) => [nameKey(name), { name, wish }]));
  if (wishes.size === 0) return undefined;
  const writers = new Set(thread.comments.map(({ author = '' }) => nameKey(author)));
  const names = Array.from(wishes, ([key, { name, wish }]): SoughtName => ({
    wish,
    mentions: mentionsOf(name, writers.has(key) || isTelling(name) ? 'everywhere' : 'addressed'),
  }));
  for (const { author = '', authorUrl } of thread.comments) {
    const found = wishes.get(nameKey(author));
    if (found && authorUrl !== undefined) names.push({ wish: found.wish, mentions: literally(authorUrl) });
  }
  const isNamed = (text = '') => withoutNames(text, names) !== text;
  const isConcerned =
    [...writers].some((writer) => wishes.has(writer)) ||
    isNamed(thread.title) ||
    thread.comments.some(
      ({ title, text, html }) => isNamed(title) || isNamed(text) || (html !== undefined && isNamedInHtml(html, names)),
    );
  if (!isConcerned) return undefined;
  return { names, wishOf: (name) => (name === undefined ? undefined : wishes.get(nameKey(name))?.wish) };
}
