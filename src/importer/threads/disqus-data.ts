import { threadsIn, type AnsweredThread } from '../exports/disqus/answer.ts';
import { isFields } from '../exports/json/json.ts';
import { threadOf } from '../exports/thread-of.ts';
import { all } from '../html/page/dom.ts';
import type { ThreadReader } from './thread-reader.ts';

const data = 'script#disqus-threadData';

/**
 * The frame of Disqus as its server sent it, which is what crawls hold of it: the comments as data, from which a
 * browser would have made what is read otherwise.
 */
export const disqusData: ThreadReader = {
  name: 'disqus-data',
  find: (document) => all(document, data).filter((one) => threadIn(one) !== undefined),
  read([found], { captured }) {
    const thread = found && threadIn(found);
    if (!thread) return undefined;
    const read = threadOf(thread.comments, { ...thread.facts, ...(captured && { captured }) });
    return { thread: read, inferred: [], losses: [] };
  },
  discusses(document) {
    const [found] = all(document, data);
    // On the page of an article the frame stands in what was written for it.
    return document.querySelector('h1, article') || !found ? undefined : threadIn(found)?.clue;
  },
};

/** Asked for more than once of each page. */
const known = new WeakMap<Element, { thread: AnsweredThread | undefined }>();

function threadIn(element: Element): AnsweredThread | undefined {
  const found = known.get(element) ?? { thread: parsed(element.textContent) };
  known.set(element, found);
  return found.thread;
}

function parsed(json: string): AnsweredThread | undefined {
  try {
    const answer: unknown = JSON.parse(json);
    return isFields(answer) ? threadsIn([answer])[0] : undefined;
  } catch {
    return undefined;
  }
}
