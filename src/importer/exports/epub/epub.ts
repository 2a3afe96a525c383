import { posix } from 'node:path';
import { orRefusal, type Item } from '../../containers/container.ts';
import { asText } from '../../input/read-source.ts';
import { Refusal } from '../../reader.ts';
import { FilesBesidePage } from '../../saved/beside-page.ts';
import { decoded } from '../../saved/data-url.ts';
import type { ListedTree } from '../../saved/file-tree.ts';
import type { ExportedTree } from '../exported-tree.ts';
import { leftOut } from '../left-out.ts';
import { openText } from '../open-text.ts';
import { elementsOf, type XmlElement } from '../xml/elements.ts';
import { readeckChapter } from './readeck-chapter.ts';

const container = 'META-INF/container.xml';

/** A book that a reading list made of its articles, each a chapter and each a page. EPUB 3.3, sections 4.2 and 5. */
export const epub: ExportedTree = {
  name: 'epub',
  sign: /^META-INF$/,
  recognises: (tree) => tree.has(container),
  open: openBook,
};

async function* openBook(tree: ListedTree, name: string): AsyncGenerator<Item> {
  const [root] = await elementsIn(tree, container, 'rootfile');
  const packagePath = root?.attributes['full-path'] ?? '';
  if (!tree.has(packagePath))
    throw new Refusal('It is a damaged EPUB: the list of its chapters is missing. Export it again.');
  const elements = await elementsIn(tree, packagePath, 'item', 'itemref');
  const items = new Map(elements.map((element) => [element.attributes['id'], element]));
  let missing = 0;
  for (const { attributes } of elements.filter((element) => nameOf(element) === 'itemref')) {
    const item = items.get(attributes['idref']);
    if (!item || isContents(item)) continue;
    const path = posix.join(posix.dirname(packagePath), decoded(item.attributes['href'] ?? '') ?? '');
    if (tree.has(path)) yield* orRefusal(`${name}/${path}`, chapterAt(tree, path, `${name}/${path}`));
    else missing += 1;
  }
  yield* leftOut(name, missing, 'chapter', 'is listed and not there', 'are listed and not there');
}

async function* chapterAt(tree: ListedTree, path: string, name: string): AsyncGenerator<Item> {
  const bytes = asText(await tree.extract(path));
  const files = new FilesBesidePage(tree, path);
  yield readeckChapter(bytes, files, name) ?? { name, bytes, files };
}

/** A page that lists the chapters. */
function isContents({ attributes }: XmlElement): boolean {
  return (attributes['properties'] ?? '').split(/\s+/).includes('nav');
}

async function elementsIn(tree: ListedTree, path: string, ...names: string[]): Promise<XmlElement[]> {
  const wanted = new Set(names.flatMap((name) => [name, `opf:${name}`]));
  return Array.fromAsync(elementsOf(openText({ name: path, bytes: await tree.extract(path) }), wanted));
}

function nameOf({ name }: XmlElement): string {
  return name.replace(/^.*:/, '');
}
