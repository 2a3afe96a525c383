import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal } from '../../reader.ts';
import { DiskTree } from '../../saved/disk-tree.ts';
import { FolderTree } from '../../saved/folder-tree.ts';
import type { Container, ContainerFile, Item } from '../container.ts';
import { Snapshot } from './snapshot.ts';
import { readSnapshotIndex } from './snapshot-index.ts';

/** A snapshot of ArchiveBox, by the index in its folder. */
export const archivebox: Container = {
  name: 'archivebox',
  isOnePage: true,
  recognises: looksLikeIndex,
  open: openSnapshot,
};

const largestIndex = 16 * 1024 * 1024;

function looksLikeIndex(head: Uint8Array): boolean {
  const text = Buffer.from(head).toString('latin1');
  if (!/^\s*\{/.test(text)) return false;
  if (/^\s*\{[^\n]*"type"\s*:\s*"Snapshot"/.test(text)) return /"url"\s*:/.test(text);
  const isOfOne = /"url"\s*:\s*"http/.test(text) && /"timestamp"\s*:\s*"\d{9}/.test(text);
  return isOfOne && /"(?:history|archive_results|archive_path|fs_version|bookmarked_date)"\s*:/.test(text);
}

async function* openSnapshot(file: ContainerFile): AsyncGenerator<Item> {
  if ('path' in file && (await stat(file.path)).size > largestIndex)
    throw new Refusal('It is too large for an index of ArchiveBox. Name the page that was saved beside it.');
  const bytes = 'path' in file ? await readFile(file.path) : file.bytes;
  const index = readSnapshotIndex(Buffer.from(bytes).toString('utf8'));
  const name = file.name.replace(/[/\\][^/\\]*$/, '');
  if ('path' in file) {
    const folder = dirname(file.path);
    yield new Snapshot(bytes, index, new DiskTree(folder), { name, folder });
  } else if (file.beside) {
    yield new Snapshot(bytes, index, new FolderTree(file.beside.tree, file.beside.folder), { name });
  } else throw new Refusal('It is the index of an ArchiveBox snapshot without its files. Name its folder.');
}
