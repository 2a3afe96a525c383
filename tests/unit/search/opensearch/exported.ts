import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportSearch } from '../../../../src/search/opensearch/export/export-search.ts';
import { StoredIndex } from './stored-index.ts';

/** Exports a content folder and has an index take it, as one does who follows the README. */
export async function exported(content: string): Promise<StoredIndex> {
  process.env['LESESAAL_CONTENT'] = content;
  const folder = join(await mkdtemp(join(tmpdir(), 'lesesaal-export-')), 'opensearch');
  const { files } = await exportSearch(folder);
  const [body, ...bulk] = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const index = new StoredIndex(JSON.parse(body!));
  for (const requests of bulk) index.bulk(requests);
  return index;
}
