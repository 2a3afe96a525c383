import { Refusal } from '../reader.ts';
import type { SavedFiles } from '../saved/saved-files.ts';
import { all } from '../html/page/dom.ts';
import { openPage } from '../html/page/page.ts';

/** Most frames looked into; pages full of advertisements have dozens. */
const mostFrames = 20;
const thread = '#disqus-threadData, li.post[id^="post-"], [id^="dsq-comment-"], .UFICommentActorName, .fbFeedbackPost';

/**
 * Puts comments that a page held in a frame, such as those of Disqus or Facebook, in the frame's place: browsers save
 * the frame as a file beside the page, extensions write it into the page.
 */
export async function unpackFrames(document: Document, files: SavedFiles | undefined, base?: string): Promise<void> {
  for (const frame of all(document, 'iframe[src], iframe[srcdoc]').slice(0, mostFrames)) {
    const written = frame.getAttribute('srcdoc');
    const src = frame.getAttribute('src') ?? '';
    const bytes = written === null ? await files?.read(src, base) : new TextEncoder().encode(written);
    const inner = bytes && bodyWithThread(bytes);
    if (!inner) continue;
    const holder = document.createElement('div');
    holder.setAttribute('id', 'disqus_thread');
    for (const child of inner.children) holder.append(document.importNode(child, true));
    frame.replaceWith(holder);
  }
}

function bodyWithThread(bytes: Uint8Array): HTMLElement | undefined {
  try {
    const { document } = openPage(bytes);
    return document.querySelector(thread) ? document.body : undefined;
  } catch (error) {
    // A frame too large to be parsed costs its comments, not the article.
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
