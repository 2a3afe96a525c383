import type { Container, ContainerFile, Item } from '../../containers/container.ts';
import { Refusal, type ReadySource } from '../../reader.ts';
import { saidInHtml } from '../comment-body.ts';
import { beginningOf } from '../head.ts';
import { momentOf } from '../moments.ts';
import { publicName } from '../names.ts';
import { openText } from '../open-text.ts';
import { threadSource, type ExportedComment } from '../thread-of.ts';
import { childOf, elementsOf, textIn, type XmlElement } from '../xml/elements.ts';
import { unknownVersion } from '../unknown-version.ts';

/**
 * The comments that Disqus gave out as XML: first all threads, then all posts by their time.
 * help.disqus.com, "Comments Export"; disqus.com/api/schemas/1.0/disqus.xsd.
 */
export const disqus: Container = { name: 'disqus', recognises, open };

interface DisqusThread {
  id: string;
  url: string;
  title: string;
  closed: boolean;
  /** Posts in the whole file, and those read so far. */
  expected: number;
  posts: XmlElement[];
}

const read = new Set(['thread', 'post']);

function recognises(head: Uint8Array): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE disqus[\s\S]*?)?<disqus[\s>]/.test(beginningOf(head));
}

async function* open(file: ContainerFile): AsyncGenerator<Item> {
  await refuseOtherVersions(file);
  const threads = await threadsIn(file);
  if (threads.size === 0)
    throw unknownVersion('It is an export of Disqus that holds no thread, or in a version that is not known here.');
  for await (const post of elementsOf(openText(file), read)) {
    const thread = post.name === 'post' ? threads.get(threadIdOf(post)) : undefined;
    if (!thread) continue;
    thread.posts.push(post);
    if (thread.posts.length < thread.expected) continue;
    // A thread is given out with its last post, so that memory holds only those under way.
    threads.delete(thread.id);
    const source = sourceOf(thread, file.name);
    if (source) yield source;
  }
}

/** The schema's address names its version; there has been one. */
async function refuseOtherVersions(file: ContainerFile): Promise<void> {
  for await (const chunk of openText(file)) {
    const version = /api\/schemas\/(\d[\d.]*)\//.exec(chunk)?.[1];
    if (version !== undefined && version !== '1.0') {
      throw unknownVersion(`It is an export of Disqus in version ${version}, which is not known here; 1.0 is.`);
    }
    return;
  }
}

/** A first pass over the file: its threads, and how many posts each has. */
async function threadsIn(file: ContainerFile): Promise<Map<string, DisqusThread>> {
  const threads = new Map<string, DisqusThread>();
  try {
    for await (const element of elementsOf(openText(file), read)) count(element, threads);
  } catch (error) {
    // The second pass comes to the same place, after it has given what stands before.
    if (!(error instanceof Refusal) || threads.size === 0) throw error;
  }
  return threads;
}

function count(element: XmlElement, threads: Map<string, DisqusThread>): void {
  if (element.name === 'thread') {
    const id = element.attributes['dsq:id'] ?? '';
    threads.set(id, {
      id,
      url: textIn(element, 'link'),
      title: textIn(element, 'title'),
      closed: textIn(element, 'isClosed') === 'true',
      expected: 0,
      posts: [],
    });
  } else {
    const thread = threads.get(threadIdOf(element));
    if (thread) thread.expected += 1;
  }
}

function sourceOf(thread: DisqusThread, file: string): ReadySource | undefined {
  const comments = thread.posts.flatMap((post) => commentOf(post) ?? []);
  const { url, title } = thread;
  const clue = { urls: /^https?:/i.test(url) ? [url] : [], ...(title && { title }) };
  const facts = thread.closed ? { closed: true } : {};
  return threadSource(`${file}/${url || title || thread.id}`, clue, comments, facts);
}

/** Spam was never shown. What was deleted keeps its place and nothing else, although the export still has its text. */
function commentOf(post: XmlElement): ExportedComment | undefined {
  if (textIn(post, 'isSpam') === 'true' || textIn(post, 'isApproved') === 'false') return undefined;
  const parent = childOf(post, 'parent')?.attributes['dsq:id'];
  const published = momentOf(textIn(post, 'createdAt'));
  const place = { id: post.attributes['dsq:id'] ?? '', ...(parent && { parent }), ...(published && { published }) };
  if (textIn(post, 'isDeleted') === 'true') return { ...place, status: 'removed' };
  const name = childOf(post, 'author');
  const author = name && publicName(textIn(name, 'name'));
  return { ...place, ...(author && { author }), ...saidInHtml(textIn(post, 'message')) };
}

function threadIdOf(post: XmlElement): string {
  return childOf(post, 'thread')?.attributes['dsq:id'] ?? '';
}
