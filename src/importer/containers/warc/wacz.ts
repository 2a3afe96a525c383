import { createReadStream } from 'node:fs';
import { decode } from '../../decode.ts';
import { unknownVersion } from '../../exports/unknown-version.ts';
import { Refusal } from '../../reader.ts';
import type { ContainerFile, Item } from '../container.ts';
import { TemporaryFile } from '../temporary-file.ts';
import type { ZipTree } from '../zip-tree.ts';
import { storeOf, type ByteStore } from './byte-store.ts';
import { crawledPages } from './crawled-pages.ts';
import { Crawl } from './crawl.ts';
import { listedPages } from './listed-pages.ts';
import { damages, warc } from './warc.ts';

/** What WARC files are called in archives: they may be too large to be looked into first. */
export const warcName = /\.warc(?:\.gz)?$/i;
/** Newer crawlers list the pages that they were sent to, and those that they found, apart. */
const lists = ['pages/pages.jsonl', 'pages/extraPages.jsonl'];
/** Most bytes of one WARC that has to be unpacked to disk. */
const mostUnpacked = 64 * 1024 ** 3;

/** Names of the WARC files in a ZIP file that is a web archive (WACZ 1.1.1, section 5); none if it is another. */
export function warcsIn(tree: ZipTree): string[] {
  if (!tree.has('datapackage.json')) return [];
  return tree
    .names('archive/')
    .filter((name) => warcName.test(name))
    .sort()
    .map((name) => `archive/${name}`);
}

/** @throws Refusal if a ZIP file is a web archive of another version */
export async function refuseOtherWacz(tree: ZipTree): Promise<void> {
  const described = tree.has('datapackage.json') ? decode(await tree.extract('datapackage.json')) : '';
  const version = /"wacz_version"\s*:\s*"([\d.]{1,20})"/.exec(described)?.[1];
  if (version !== undefined && !/^1(?:\.|$)/.test(version)) {
    throw unknownVersion(`It is a web archive (WACZ) of version ${version}; version 1 is known here.`);
  }
}

/** The pages of a WACZ: those that it lists and the comments in their frames, or all if it lists none. */
export async function* openWacz(file: ContainerFile, tree: ZipTree, warcs: readonly string[]): AsyncGenerator<Item> {
  const crawl = new Crawl();
  const temporary: TemporaryFile[] = [];
  try {
    for (const path of warcs) await crawl.add(await storeIn(file, tree, path, temporary));
    let listed = 0;
    try {
      for await (const item of listedPages(crawl, listsOf(tree), file.name)) {
        listed += 1;
        yield item;
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // Without the rest of the list, what else is a page cannot be told from frames and lists.
      yield { name: file.name, refusal: error.message, isIncomplete: true };
      listed = 0;
    }
    yield* crawledPages(crawl, listed === 0 ? crawl.pages() : crawl.threads(), file.name);
    yield* damages(crawl, file.name);
  } finally {
    await crawl.close();
    for (const one of temporary) await one.remove();
  }
}

/** A WARC that lies in a ZIP file among others. */
export async function* openWarcIn(name: string, tree: ZipTree, path: string): AsyncGenerator<Item> {
  const unpacked = await unpackedFrom(tree, path);
  try {
    if (warc.recognises(await headOf(unpacked))) yield* warc.open({ name, path: unpacked.path });
    else yield { name, refusal: 'It is no WARC file, whatever its name says. Copy or download it again.' };
  } finally {
    await unpacked.remove();
  }
}

/** WACZ stores its WARC files as they are, so that they can be read where they lie; what was packed again is unpacked to disk. */
async function storeIn(
  file: ContainerFile,
  tree: ZipTree,
  path: string,
  temporary: TemporaryFile[],
): Promise<ByteStore> {
  const span = 'path' in file ? await tree.span(path) : undefined;
  if (span) return storeOf(file, span);
  const unpacked = await unpackedFrom(tree, path);
  temporary.push(unpacked);
  return storeOf(unpacked);
}

/** @throws Refusal if it is damaged or too large */
async function unpackedFrom(tree: ZipTree, path: string): Promise<TemporaryFile> {
  return TemporaryFile.of(bytesOf(tree, path), mostUnpacked, () => {
    throw new Refusal(`${path} is damaged in the archive. Copy or download the archive again.`);
  });
}

/** Opened only when somebody reads, for what is damaged says so at once. */
async function* bytesOf(tree: ZipTree, path: string): AsyncGenerator<Uint8Array> {
  yield* (await tree.stream(path)) as AsyncIterable<Uint8Array>;
}

async function headOf(file: TemporaryFile): Promise<Uint8Array> {
  const store = await storeOf(file);
  try {
    return await store.read(0, 1_024);
  } finally {
    await store.close();
  }
}

async function* listsOf(tree: ZipTree): AsyncGenerator<NodeJS.ReadableStream> {
  for (const path of lists.filter((one) => tree.has(one))) {
    const list = await unpackedFrom(tree, path);
    try {
      yield createReadStream(list.path);
    } finally {
      await list.remove();
    }
  }
}
