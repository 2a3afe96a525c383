import { siteFileUrl } from '../model/url.ts';
import { IndexError, type SearchIndex } from './answer.ts';
import type { Directory } from './format.ts';
import { ask, type Opened } from './reader/ask.ts';
import { Files } from './reader/files.ts';
import { LookUp } from './reader/look-up.ts';
import { learn } from './text/tongues.ts';

/** For tests, and for whoever keeps the index elsewhere. */
export interface Surroundings {
  /** Address of the folder that holds the index, with a slash at its end. */
  base?: string;
  fetch?: typeof fetch;
}

/**
 * Opens the site's index. Fetches one small file; a later `ask` fetches what it needs and keeps it.
 * @throws IndexError if there is no index, or one that another version of this program wrote
 */
export async function openIndex(surroundings: Surroundings = {}): Promise<SearchIndex> {
  const { base = siteFileUrl('/search/index/'), fetch: fetcher = fetch.bind(globalThis) } = surroundings;
  let excerpt: SearchIndex['excerpt'] | undefined;
  let opened = await open();

  async function open() {
    const files = new Files(base, fetcher);
    const directory = await files.directory();
    await learn(directory.languages);
    return parts(directory, files);
  }

  /** If a file is missing, a newer index may lie there since; then everything is asked anew, once. */
  async function attempt<Result>(act: (index: typeof opened) => Promise<Result>): Promise<Result> {
    const used = opened;
    try {
      return await act(used);
    } catch (error) {
      if (!(error instanceof IndexError)) throw error;
      const fresh = await open();
      if (fresh.directory.version === used.directory.version) throw error;
      opened = fresh;
      return act(fresh);
    }
  }

  return {
    ask: (question, kind, range) => attempt((index) => ask(index, question, kind, range)),
    suggest: (question, signal) =>
      attempt(async (index) => {
        // Most questions have no slip in them.
        const { suggest } = await import('./reader/suggest.ts');
        const suggestion = await suggest(index, question);
        signal?.throwIfAborted();
        return suggestion;
      }),
    excerpt: async (hit, question, signal) => {
      // What is found can be shown before its excerpts can.
      const { excerptsFrom } = await import('./excerpt.ts');
      return (excerpt ??= excerptsFrom(fetcher))(hit, question, signal);
    },
  };
}

function parts(directory: Directory, files: Files): Opened {
  return {
    ...{ directory, files },
    lookUp: { articles: new LookUp('articles', directory, files), comments: new LookUp('comments', directory, files) },
  };
}
