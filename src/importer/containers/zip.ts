import { stat } from 'node:fs/promises';
import { fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { exportIn } from '../exports/exported-tree.ts';
import { isAsset, isUnknownData } from '../input/asset.ts';
import { asText } from '../input/read-source.ts';
import { Refusal } from '../reader.ts';
import { leftOut } from '../exports/left-out.ts';
import { FilesBesidePage, inputsAmong, isSavedBeside } from '../saved/beside-page.ts';
import { ListedFolder } from '../saved/folder-tree.ts';
import { orRefusal, through, type Container, type ContainerFile, type Item } from './container.ts';
import { containerFor } from './registry.ts';
import { savedOrigin } from './singlefile-manifest.ts';
import { openWacz, openWarcIn, refuseOtherWacz, warcName, warcsIn } from './warc/wacz.ts';
import { damagedZip, ZipTree } from './zip-tree.ts';

/** A ZIP file: its pages as if it were a folder. APPNOTE.TXT 6.3.10, sections 4.3.6 and 4.4. */
export const zip: Container = { name: 'zip', recognises: startsLikeZip, open: openZip };

function startsLikeZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
}

async function* openZip(file: ContainerFile): AsyncGenerator<Item> {
  const archive = await opened(file);
  try {
    const tree = await ZipTree.read(archive, await sizeOf(file));
    await refuseOtherWacz(tree);
    const warcs = warcsIn(tree);
    if (warcs.length > 0) yield* through('wacz', openWacz(file, tree, warcs));
    else yield* itemsIn(tree, '', file.name);
    yield* leftOut(
      file.name,
      tree.left.outside,
      'file',
      'has a name that leads out of it',
      'have names that lead out of it',
    );
    yield* leftOut(file.name, tree.left.deep, 'file', 'stands in too many folders', 'stand in too many folders');
    yield* leftOut(
      file.name,
      tree.left.unknown,
      'file',
      'holds data that no reader knows',
      'hold data that no reader knows',
    );
    yield* leftOut(file.name, tree.left.links, 'file', 'is a link', 'are links');
    yield* leftOut(file.name, tree.left.doubles, 'file', 'has the name of a later one', 'have the names of later ones');
  } finally {
    archive.close();
  }
}

/** Names are decoded entry by entry, so that one bad name costs one entry. */
async function opened(file: ContainerFile): Promise<ZipFile> {
  const options = { autoClose: false, lazyEntries: true, decodeStrings: false };
  try {
    return await ('path' in file
      ? openPromise(file.path, options)
      : fromBufferPromise(Buffer.from(file.bytes), options));
  } catch (error) {
    const { message } = error as Error;
    // The list of what it holds stands at the end of the file.
    if (message.startsWith('End of central directory'))
      throw new Refusal('It is a ZIP file that breaks off. Copy or download it again.');
    throw new Refusal(damagedZip);
  }
}

async function sizeOf(file: ContainerFile): Promise<number> {
  return 'path' in file ? (await stat(file.path)).size : file.bytes.length;
}

async function* itemsIn(tree: ZipTree, folder: string, archive: string): AsyncGenerator<Item> {
  const within = new ListedFolder(tree, folder);
  const exported = exportIn(within);
  if (exported) {
    yield* through(exported.name, exported.open(within, `${archive}/${folder}`.replace(/\/$/, '')));
    return;
  }
  const names = tree.names(folder);
  // SingleFile keeps what a page showed in frames beside it.
  const ofOnePage = names.includes('index.html') && names.includes('manifest.json') ? 'frames' : undefined;
  for (const name of inputsAmong(names).filter((one) => one !== ofOnePage)) {
    if (tree.has(folder + name))
      yield* orRefusal(`${archive}/${folder}${name}`, sourcesAt(folder + name, tree, archive));
    else yield* itemsIn(tree, `${folder}${name}/`, archive);
  }
}

async function* sourcesAt(path: string, tree: ZipTree, archive: string): AsyncGenerator<Item> {
  const name = `${archive}/${path}`;
  if (warcName.test(path)) {
    yield* through('warc', openWarcIn(name, tree, path));
    return;
  }
  const bytes = await tree.extract(path);
  if (isAsset(path, bytes)) {
    if (isUnknownData(path)) tree.left.unknown += 1;
    return;
  }
  if (startsLikeZip(bytes)) throw new Refusal('It is a ZIP file inside a ZIP file. Unpack the outer one first.');
  const inner = containerFor(bytes);
  if (inner) {
    const beside = { tree, folder: path.replace(/[^/]*$/, '') };
    yield* through(inner.name, inner.open({ name, bytes, beside }));
    return;
  }
  const origin = await savedOrigin(tree, path);
  const isCrawled = isSavedBeside(path);
  yield {
    name,
    bytes: asText(bytes),
    files: new FilesBesidePage(tree, path),
    ...(origin && { origin }),
    ...(isCrawled && { isCrawled }),
  };
}
