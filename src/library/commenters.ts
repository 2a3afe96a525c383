import { commenterRegister, type CommenterEntry, type Remark } from '../model/commenter-register.ts';
import { plainComment } from '../render/plain.ts';
import { excerptOf } from '../render/words.ts';
import { openLibrary, threadOf, type Holding } from './library.ts';

const excerptLength = 120;

let opened: Promise<CommenterEntry<Holding>[]> | undefined;

/**
 * Everybody who wrote more than one comment below listed articles, from A to Z; nobody unless `site.yaml` asks for
 * their pages. Reads every thread, once a build; in development anew for each request.
 */
export function openCommenters(): Promise<CommenterEntry<Holding>[]> {
  if (import.meta.env.DEV) return read();
  opened ??= read();
  return opened;
}

async function read(): Promise<CommenterEntry<Holding>[]> {
  const { site, listed } = await openLibrary();
  if (!site.commenterPages) return [];
  const remarks: Remark<Holding>[] = [];
  for (const article of listed) {
    for (const comment of (await threadOf(article))?.comments ?? []) {
      const { number, author, published, title, status } = comment;
      if (author === undefined || status === 'removed') continue;
      remarks.push({
        ...{ article, number, author },
        ...(published !== undefined && { published }),
        ...(title !== undefined && { title }),
        excerpt: title === undefined ? excerptOf(plainComment(comment).slice(0, 1000), excerptLength) : '',
      });
    }
  }
  return commenterRegister(remarks, site);
}
