import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, sep } from 'node:path';
import { containerFor } from '../containers/registry.ts';
import { through, type Item } from '../containers/container.ts';
import { looksBinary } from '../decode.ts';
import { Refusal } from '../reader.ts';
import { exportIn } from '../exports/exported-tree.ts';
import { FilesBesidePage, isSavedBeside } from '../saved/beside-page.ts';
import { DiskTree } from '../saved/disk-tree.ts';
import { ListedDisk } from '../saved/listed-disk.ts';
import { cannotRead, codeOf } from './error-code.ts';
import { foreignFile } from './foreign-file.ts';
import type { Input } from './inputs.ts';
import { readHead } from './read-head.ts';

/** Most bytes of one page: a saved one with pictures inside stays well below. */
const largest = 64 * 1024 * 1024;

/**
 * The sources in one input: the input itself, or every page of the archive that it is.
 * @throws Refusal if it is missing, empty, binary or too large
 */
export async function* sourcesOf({ name, path, refusal, note, isExport }: Input): AsyncGenerator<Item> {
  if (refusal !== undefined) throw new Refusal(refusal);
  if (note !== undefined) {
    yield { name, note };
    return;
  }
  if (isExport) {
    yield* exportedIn(path, name);
    return;
  }
  const container = containerFor(await readHead(path));
  if (container) yield* through(container.name, container.open({ name, path }));
  else {
    const isCrawled = isSavedBeside(path.split(sep).join('/'));
    yield { name, bytes: asText(await readFile(path)), files: besides(path), ...(isCrawled && { isCrawled }) };
  }
}

async function* exportedIn(folder: string, name: string): AsyncGenerator<Item> {
  const tree = await ListedDisk.of(folder);
  const exported = exportIn(tree);
  if (!exported)
    throw new Refusal('It is not the export any more that it was. Import it again when no program is writing to it.');
  yield* through(exported.name, exported.open(tree, name));
}

/** @throws Refusal if the bytes are no text that a reader could take */
export function asText(bytes: Uint8Array): Uint8Array {
  if (bytes.length > largest) throw new Refusal(tooLarge);
  if (isBlank(bytes)) throw new Refusal('It is empty. Save or copy it again.');
  const foreign = foreignFile(bytes);
  if (foreign !== undefined) throw new Refusal(foreign);
  if (looksBinary(bytes))
    throw new Refusal(
      'It is binary data, not text and not a web page. Save the page itself, or paste its text into a file.',
    );
  return bytes;
}

/** Reads a file without waiting for a pipe that took its place. */
async function readFile(path: string): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    throw new Refusal(cannotRead(codeOf(error)));
  });
  try {
    const stats = await file.stat();
    if (!stats.isFile())
      throw new Refusal('It is not a file any more. Import it again when no program is writing to it.');
    if (stats.size > largest) throw new Refusal(tooLarge);
    return await readAll(file.createReadStream({ autoClose: false, end: largest }));
  } finally {
    await file.close();
  }
}

const tooLarge = `It is too large: more than ${largest / 1024 / 1024} MB. Save the article alone, or its print version.`;

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  return Buffer.concat(await Array.fromAsync(stream));
}

/** The folder of the page that was read last: most often the next one stands there, too. */
let last: { folder: string; tree: DiskTree } | undefined;

function besides(path: string): FilesBesidePage {
  const folder = dirname(path);
  if (last?.folder !== folder) last = { folder, tree: new DiskTree(folder) };
  return new FilesBesidePage(last.tree, basename(path));
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf || byte >= 0xfe);
}
