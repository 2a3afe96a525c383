import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '../../library/read-content.ts';
import { ContentError } from '../../library/problem.ts';
import { buildIndex, type BuiltIndex } from './build-index.ts';
import { searchable, textsOf } from './from-library.ts';

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
        const { folder, files } = await indexContent(content, cache);
        for (const file of files) {
          const target = join(fileURLToPath(dir), place, file);
          await mkdir(dirname(target), { recursive: true });
          await copyFile(join(folder, file), target);
        }
        logger.info(`${files.length} files in ${place}`);
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
            .then(({ folder }) => readFile(join(folder, file)))
            .then((bytes) => response.end(bytes))
            .catch(() => next());
        });
      },
    },
  };
}

/**
 * Builds the index of a content folder.
 * @throws ContentError naming everything wrong in the folder
 */
export async function indexContent(content: string, cache: string): Promise<BuiltIndex> {
  const { articles, site, problems } = await readContent(content);
  if (problems.length > 0) throw new ContentError(problems);
  return buildIndex({
    articles: searchable(articles, site),
    textsOf: (article) => textsOf(content, article, site),
    sections: site.sections,
    commentsPerPage: site.commentsPerPage,
    findsCommenters: site.searchCommenters,
    program: await programDigest(),
    cache,
  });
}

/** Stands for the code that makes words of texts. */
async function programDigest(): Promise<string> {
  const hash = createHash('sha256');
  for (const room of [join(import.meta.dirname, '..'), join(import.meta.dirname, '../../render')]) {
    const files = (await readdir(room, { recursive: true })).filter((file) => file.endsWith('.ts')).sort();
    for (const file of files) hash.update(file).update(await readFile(join(room, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
