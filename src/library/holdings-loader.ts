import type { Loader } from 'astro/loaders';
import { contentFolder } from './content-folder.ts';
import { ContentError } from './problem.ts';
import { folderOf, type Holding } from './read-article.ts';
import { readContent } from './read-content.ts';

/**
 * Fills the collection with what lists and pages need of each article; bodies and threads stay on disk
 * until their page is rendered, so that 50,000 articles fit a small machine.
 */
export function holdingsLoader(): Loader {
  return {
    name: 'lesesaal-holdings',
    async load({ store, watcher, logger }) {
      const folder = contentFolder();
      const refresh = async () => {
        const content = await readContent(folder, (path, digest) => {
          const entry = store.get(path);
          return entry?.digest === digest ? (entry.data as unknown as Holding) : undefined;
        });
        if (content.problems.length > 0) throw new ContentError(content.problems);
        const present = new Set<string>();
        for (const article of content.articles) {
          const id = folderOf(article);
          present.add(id);
          store.set({ id, data: article as unknown as Record<string, unknown>, digest: article.digest });
        }
        for (const id of store.keys()) if (!present.has(id)) store.delete(id);
      };
      await refresh();
      watcher?.add(folder);
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(folder)) refresh().catch((error: unknown) => logger.error((error as Error).message));
      });
    },
  };
}
