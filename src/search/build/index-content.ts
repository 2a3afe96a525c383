import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError } from '../../library/problem.ts';
import { folderOf, type Holding } from '../../library/read-article.ts';
import { readContent } from '../../library/read-content.ts';
import { buildIndex, type BuiltIndex } from './build-index.ts';
import { searchable, textsOf } from './from-library.ts';

/** What was made of each folder the last time, by which program. */
interface Remembered {
  program: string;
  holdings: Holding[];
}

/**
 * Builds the index of a content folder. Of articles that have not changed nothing is parsed again.
 * @throws ContentError naming everything wrong in the folder
 */
export async function indexContent(content: string, cache: string): Promise<BuiltIndex> {
  const program = await programDigest();
  const memory = join(cache, 'holdings.json');
  const known = new Map((await remembered(memory, program)).map((holding) => [folderOf(holding), holding]));
  const { articles, site, problems } = await readContent(content, (path, digest) => {
    const holding = known.get(path);
    return holding?.digest === digest ? holding : undefined;
  });
  if (problems.length > 0) throw new ContentError(problems);
  await mkdir(cache, { recursive: true });
  await writeFile(memory, JSON.stringify({ program, holdings: articles } satisfies Remembered));
  return buildIndex({
    articles: searchable(articles, site),
    textsOf: (article) => textsOf(content, article, site),
    sections: site.sections,
    commentsPerPage: site.commentsPerPage,
    findsCommenters: site.searchCommenters,
    program,
    cache,
  });
}

async function remembered(path: string, program: string): Promise<Holding[]> {
  try {
    const memory = JSON.parse(await readFile(path, 'utf8')) as Remembered;
    return memory.program === program ? memory.holdings : [];
  } catch {
    // There is none yet, or its writing was broken off; then everything is read again.
    return [];
  }
}

/** Stands for the code that makes words of texts. */
async function programDigest(): Promise<string> {
  const hash = createHash('sha256');
  for (const room of ['model', 'library', 'render', 'search']) {
    const folder = join(import.meta.dirname, '../..', room);
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts')).sort();
    for (const file of files) hash.update(file).update(await readFile(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
