import type { FileList } from '../search/file-list.ts';

/** What belongs to a search that answers without a connection. */
export interface Keeping {
  /** Address of the front page. */
  home: string;
  /** Named as the worker's shelves are, so that whatever clears those clears this one too. */
  shelf: string;
  /** Address of the index's folder, of its directory, of the list of its files, and of the page that asks. */
  index: string;
  directory: string;
  list: string;
  page: string;
}

/** So many files come at a time. */
const atOnce = 6;

/** Whether a whole index is kept. */
export async function isKept(keeping: Keeping): Promise<boolean> {
  // To open a shelf that is not there would put it up.
  if (!(await caches.has(keeping.shelf))) return false;
  return (await (await caches.open(keeping.shelf)).match(keeping.directory)) !== undefined;
}

/**
 * Takes an index, and the page that asks it, onto this device. The directory comes last: without it nothing asks the
 * other files, so that half an index never answers. What is there already is not fetched again.
 * @param told gets the share of the files that have come, from 0 to 1
 * @throws Error if something cannot be fetched or has no room; what has come stays for the next time
 */
export async function keepIndex(keeping: Keeping, list: FileList, told: (share: number) => void): Promise<void> {
  const { index, directory, page } = keeping;
  const shelf = await caches.open(keeping.shelf);
  const head = await fetched(directory, { cache: 'no-cache' });
  const digest = await crypto.subtle.digest('SHA-256', await head.clone().arrayBuffer());
  if (hexOf(digest) !== list.directory) throw new Error('The index has been renewed meanwhile.');
  const frame = await fetched(page, { cache: 'no-cache' });
  const needed = await neededBy(await frame.clone().text());
  const wanted = new Set([...list.files.map((file) => new URL(index + file, location.href).pathname), ...needed]);
  const there = new Set((await shelf.keys()).map(({ url }) => new URL(url).pathname));
  const missing = [...wanted].filter((path) => !there.has(path));
  let come = wanted.size - missing.length;
  const next = missing.values();
  const fetchNext = async () => {
    for (const path of next) {
      await shelf.put(path, await fetched(path));
      told(++come / wanted.size);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, fetchNext));
  await shelf.put(page, frame);
  await shelf.put(directory, head);
  const kept = wanted.add(page).add(directory);
  await Promise.all([...there].filter((path) => !kept.has(path)).map((path) => shelf.delete(path)));
}

/** Brings a kept index up to date where the archive has been renewed. */
export async function renewIndex(keeping: Keeping): Promise<void> {
  if (!(await isKept(keeping))) return;
  const shelf = await caches.open(keeping.shelf);
  const [kept, now] = await Promise.all([
    shelf.match(keeping.directory),
    fetched(keeping.directory, { cache: 'no-cache' }),
  ]);
  const [before, today] = await Promise.all(
    [kept, now].map(async (answer) =>
      hexOf(await crypto.subtle.digest('SHA-256', (await answer?.arrayBuffer()) ?? new ArrayBuffer())),
    ),
  );
  if (before !== today) await keepIndex(keeping, await listOf(keeping), () => undefined);
}

export async function listOf({ list }: Keeping): Promise<FileList> {
  return (await (await fetched(list, { cache: 'no-cache' })).json()) as FileList;
}

/** Paths of the styles, faces and scripts of a page, and of what these scripts load in their turn, now or later. */
async function neededBy(html: string): Promise<Set<string>> {
  const named = html.matchAll(/(?:href|src)="([^"?#]+\.(?:css|js|woff2))"/g);
  const needed = new Set(Array.from(named, ([, path]) => new URL(path!, location.href).pathname));
  // A set hands out what is added while one goes through it.
  for (const path of needed) {
    if (!path.endsWith('.js')) continue;
    const code = await (await fetched(path)).text();
    for (const [, name] of code.matchAll(/["'`](?:\.\/|[^"'`\s]*\/_astro\/)([\w.-]+\.(?:css|js))["'`]/g))
      needed.add(path.replace(/[^/]*$/, name!));
  }
  return needed;
}

async function fetched(address: string, options?: RequestInit): Promise<Response> {
  const answer = await fetch(address, options);
  if (answer.status !== 200 || answer.redirected) throw new Error(`${address} answered ${answer.status}.`);
  return answer;
}

function hexOf(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
