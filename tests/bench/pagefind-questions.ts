import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SlowLink } from './slow-link.ts';

/** What is used of its script. */
interface Pagefind {
  createInstance: (options: object) => {
    search: (text: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
  };
}

/** As many results as a first answer of ours has. */
const shown = 10;

/**
 * Asks the index that Pagefind made of a site, each question of a browser that has nothing of it yet: from its first
 * file to the texts of ten results, without its script. It runs without a browser if it is told where it stands.
 */
export async function askPagefind(site: string, texts: readonly string[]): Promise<Record<string, object>> {
  const folder = join(site, 'pagefind');
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const before = { fetch: globalThis.fetch };
  Object.assign(globalThis, {
    window: { location: { origin: 'http://localhost' } },
    location: { href: 'http://localhost/' },
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => 'de' }) },
  });
  const rows: Record<string, object> = {};
  try {
    for (const [at, text] of texts.entries()) {
      const line = new SlowLink();
      globalThis.fetch = (url) => serve(line, site, url as string);
      // Its state is that of the module.
      const script = pathToFileURL(join(folder, 'pagefind.js'));
      const { createInstance } = (await import(`${script.href}?${at}`)) as Pagefind;
      const began = performance.now();
      const index = createInstance({ basePath: '/pagefind/', baseUrl: '/', noWorker: true });
      const { results } = await index.search(text);
      await Promise.all(results.slice(0, shown).map((result) => result.data()));
      rows[text] = { pages: results.length, ms: Math.round(performance.now() - began), total: line.take().kB };
    }
  } finally {
    for (const name of ['window', 'location', 'document']) Reflect.deleteProperty(globalThis, name);
    Object.assign(globalThis, before);
  }
  return rows;
}

async function serve(line: SlowLink, site: string, url: string): Promise<Response> {
  const path = new URL(url, 'http://localhost').pathname;
  const bytes = await readFile(join(site, path));
  await line.carry(bytes);
  return new Response(new Uint8Array(bytes));
}
