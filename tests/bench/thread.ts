import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readIn, type Reading } from './reading.ts';
import { threadNeighbours } from './thread-neighbours.ts';
import { threadSite } from './thread-site.ts';

/**
 * Opens threads of so many comments (flat, full of quotes, deeply nested), each whole on one page, on a slow phone and
 * reads in them, with the article's own page, the same thread as a plain list and as a nested page of a forum's software
 * beside them.
 */
export async function benchThread(root: string, comments: number, kind?: string): Promise<void> {
  const { dist, url, threads, close } = await threadSite(root, comments, kind);
  for (const { path, comments, wholes } of threads) {
    const rows: Record<string, object> = { 'article, 25 comments': row(await readIn(url + path)) };
    for (const [name, whole] of wholes) if (name !== 'newest') rows[`forum/${name}/`] = row(await readIn(whole));
    for (const [name, html] of Object.entries(threadNeighbours)) {
      const file = `${name.replaceAll(' ', '-')}.html`;
      await writeFile(join(dist, path, file), html(comments));
      rows[name] = row(await readIn(url + path + file));
    }
    console.log(`${path}, ${comments.length} comments; milliseconds, memory in megabytes`);
    console.table(rows);
  }
  close();
}

function row(reading: Reading): object {
  return Object.fromEntries(
    Object.entries(reading).map(([name, value]: [string, number]) => [name, Math.round(value)]),
  );
}
