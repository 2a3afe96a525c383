import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BuiltIndex } from './build-index.ts';
import { fileListName } from '../file-list.ts';
import { indexContent } from './index-content.ts';
import { listFiles } from './list-files.ts';

/** Where the index lies below the site's root. */
const place = 'search/index/';

/**
 * Builds the search index after the pages and lays it beside them; in development when somebody first searches,
 * and again when the content has changed.
 * @param content the content folder
 */
export function searchIndex(content: string): AstroIntegration {
  let cache = '';
  return {
    name: 'lesesaal-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = join(fileURLToPath(config.cacheDir), 'search');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const built = await indexContent(content, cache);
        const target = join(fileURLToPath(dir), place);
        layOut(built, target);
        writeFileSync(join(target, fileListName), JSON.stringify(listFiles(built)));
        logger.info(`${built.files.length} files in ${place}`);
      },
      'astro:server:setup': ({ server }) => {
        let index: Promise<BuiltIndex> | undefined;
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(content)) index = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const [path] = (request.url ?? '').split('?') as [string];
          const file = path.split(`/${place}`)[1];
          if (!file) {
            next();
            return;
          }
          index ??= indexContent(content, cache);
          index
            .then(async ({ folder, files }) => {
              if (files.includes(file)) response.end(await readFile(join(folder, file)));
              else next();
            })
            .catch((error: unknown) => {
              index = undefined;
              next(error);
            });
        });
      },
    },
  };
}

/** Copies the files of an index into a folder. One after the other and at once: they are small and thousands. */
function layOut({ folder, files }: BuiltIndex, target: string): void {
  for (const below of new Set(files.map(dirname))) mkdirSync(join(target, below), { recursive: true });
  for (const file of files) copyFileSync(join(folder, file), join(target, file));
}
