import type { Container, ContainerFile, Item } from '../../containers/container.ts';
import { type ReadySource, type Surroundings } from '../../reader.ts';
import { beginningOf } from '../head.ts';
import { fieldsIn, isFields, listIn, numberIn, readJson, textIn, type Fields } from '../json/json.ts';
import { threadAlone } from '../thread-of.ts';
import type { CommentDraft } from '../../threads/thread-reader.ts';
import { commentOf } from './post.ts';
import { unknownVersion } from '../unknown-version.ts';

/**
 * Topics of a Discourse forum as its addresses ending in `.json` give them, whole or page by page.
 * docs.discourse.org, "Get a single topic".
 */
export const discourse: Container = { name: 'discourse', recognises, open };

function recognises(head: Uint8Array): boolean {
  return (
    /^\s*(?:\[\s*)?\{\s*"post_stream"\s*:\s*\{/.test(beginningOf(head)) ||
    /^\s*\{(?:[^{}[\]]|\[[^{}[\]]*\])*"post_stream"\s*:\s*\{/.test(beginningOf(head).slice(0, 8_192))
  );
}

async function* open(file: ContainerFile): AsyncGenerator<Item> {
  const root = await readJson(file);
  const pages = (Array.isArray(root) ? root : [root]).filter(isFields);
  for (const topic of Map.groupBy(pages, (page) => textIn(page, 'id')).values()) {
    const posts = topic.flatMap((page) => listIn(fieldsIn(page, 'post_stream'), 'posts'));
    if (!posts.some((post) => numberIn(post, 'post_number') !== undefined && typeof post['cooked'] === 'string')) {
      throw unknownVersion(
        'It is a topic of Discourse, but in a version that is not known here: its posts have other fields.',
      );
    }
    yield sourceOf(topic, posts, file.name);
  }
}

function sourceOf(pages: readonly Fields[], posts: readonly Fields[], file: string): ReadySource {
  const first = pages[0]!;
  const [title, slug] = [textIn(first, 'title'), textIn(first, 'slug') || textIn(posts[0]!, 'topic_slug')];
  const path = `/t/${slug || '-'}/${textIn(first, 'id') || textIn(posts[0]!, 'topic_id')}`;
  const original = originalOf(posts);
  const clue = { urls: original === undefined ? [] : [original], path, ...(title && { title }) };
  const reported = numberIn(first, 'posts_count');
  const isClosed = pages.some((page) => page['closed'] === true || page['archived'] === true);
  const facts = { ...(reported !== undefined && { reported }), ...(isClosed && { closed: true }) };
  const stream = new Set(pages.flatMap((page) => fieldsIn(page, 'post_stream')['stream'] ?? []));
  const ids = new Set(posts.map((post) => post['id']));
  const isWhole = stream.size > 0 && stream.isSubsetOf(ids);
  return threadAlone(`${file}/${title || path}`, clue, [facts, posts], (surroundings) => ({
    ...facts,
    comments: numbered(posts, isWhole, surroundings),
  }));
}

/**
 * Numbers are the forum's own, so that pages of one topic join in any order. Where all that is to be seen is
 * there, a number that is not was taken down.
 */
function numbered(posts: readonly Fields[], isWhole: boolean, { words }: Surroundings): CommentDraft[] {
  const sentences = words.exported;
  const comments = new Map(posts.flatMap((post) => commentOf(post, sentences)).map((one) => [one.number, one]));
  const last = [...comments.keys()].reduce((highest, number) => Math.max(highest, number), 0);
  for (let number = 1; isWhole && number <= Math.min(last, 100_000); number += 1) {
    if (!comments.has(number)) comments.set(number, { number, status: 'removed' });
  }
  return [...comments.values()];
}

/** The article that a topic was opened for: Discourse links to it in the first post, which it writes itself. */
function originalOf(posts: readonly Fields[]): string | undefined {
  const first = posts.find((post) => numberIn(post, 'post_number') === 1);
  const said =
    first && /original entry at|Original-?Beitrag|ursprünglichen (?:Beitrag|Eintrag)/i.test(textIn(first, 'cooked'));
  const links = said ? [...textIn(first, 'cooked').matchAll(/<a [^>]*href="(https?:[^"]+)"/gi)] : [];
  return links.at(-1)?.[1]?.replaceAll('&amp;', '&');
}
