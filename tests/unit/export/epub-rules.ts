import { posix } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import sax from 'sax';
import { openEpub, type OpenedFile } from './opened-epub.ts';

/** An element as the parser gives it: its name, its attributes, its children in their order. */
type Xml = { ':@'?: Record<string, string> } & Record<string, Xml[] | string>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  processEntities: { enabled: true, maxTotalExpansions: Infinity },
});

/** The main rules of EPUB 3.3 that a book breaks, in words. What epubcheck finds beyond them needs its schemas. */
export function epubFaults(epub: Buffer): string[] {
  const files = openEpub(epub);
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [
    ...containerFaults(files),
    ...files.filter(({ path }) => /\.(xhtml|opf|xml)$/.test(path)).flatMap(xmlFaults),
    ...packageFaults(byPath),
    ...files.filter(({ path }) => path.endsWith('.xhtml')).flatMap((file) => pageFaults(file, byPath)),
  ];
}

function containerFaults([first, ...others]: OpenedFile[]): string[] {
  const isRight = first?.path === 'mimetype' && first.isStored && !first.hasExtra;
  const names = others.map(({ path }) => path.toLowerCase());
  return [
    ...(isRight && first.bytes.toString() === 'application/epub+zip' ? [] : ['The first file is not mimetype.']),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name} is there twice.`),
    ...names.filter((name) => !/^[a-z0-9./-]+$/.test(name)).map((name) => `${name} is no portable name.`),
  ];
}

function xmlFaults({ path, bytes }: OpenedFile): string[] {
  const text = bytes.toString('utf8');
  const faults: string[] = [];
  const strict = sax.parser(true);
  strict.onerror = ({ message }) => {
    faults.push(`${path}: ${message}`);
    strict.resume();
  };
  strict.write(text).close();
  return [
    ...faults.slice(0, 3),
    ...(/\]\]>|[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text)
      ? [`${path} is no XML.`]
      : []),
  ];
}

function packageFaults(byPath: ReadonlyMap<string, OpenedFile>): string[] {
  const container = all(tree(byPath.get('META-INF/container.xml')));
  const path = container.find(({ name }) => name === 'rootfile')?.attributes['full-path'] ?? '';
  const elements = all(tree(byPath.get(path)));
  const items = elements.filter(({ name }) => name === 'item').map(({ attributes }) => attributes);
  const spine = elements.filter(({ name }) => name === 'itemref').map(({ attributes }) => attributes['idref']);
  const listed = items.map(({ href = '' }) => posix.join(posix.dirname(path), href));
  const held = [...byPath.keys()].filter((file) => !/^(mimetype|META-INF\/.*)$/.test(file) && file !== path);
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  const property = (name: string) => elements.some(({ attributes }) => attributes['property'] === name);
  const needed = ['dc:identifier', 'dc:title', 'dc:language'].filter(
    (name) => !elements.some((each) => each.name === name),
  );
  const meta = ['dcterms:modified', 'schema:accessMode', 'schema:accessibilityFeature', 'schema:accessibilityHazard'];
  return [
    ...listed.filter((file) => !byPath.has(file)).map((file) => `${file} is listed and not there.`),
    ...held.filter((file) => !listed.includes(file)).map((file) => `${file} is there and not listed.`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `The id ${id} is given twice.`),
    ...spine
      .filter((idref) => !items.some(({ id }) => id === idref))
      .map((idref) => `${idref} is read and not listed.`),
    ...(items.filter(({ properties }) => properties === 'nav').length === 1 ? [] : ['There is not one navigation.']),
    ...[...needed, ...meta.filter((name) => !property(name))].map((name) => `${name} is missing.`),
    ...items.filter((item) => !isCoreType(item['media-type'])).map(({ href }) => `${href} is of a type not all know.`),
  ];
}

/** EPUB 3.3, section 3.2, without what e-readers learned late. */
function isCoreType(type = ''): boolean {
  return ['application/xhtml+xml', 'text/css', 'image/jpeg', 'image/png', 'image/gif', 'image/svg+xml'].includes(type);
}

/** Links and pictures that lead nowhere, ids that stand twice, what is loaded from elsewhere, what runs. */
function pageFaults(file: OpenedFile, byPath: ReadonlyMap<string, OpenedFile>): string[] {
  const elements = all(tree(file));
  const ids = idsOf(file);
  const wrong = elements.flatMap(({ name, attributes }) => {
    const target = attributes['href'] ?? attributes['src'];
    if (target === undefined) return [];
    if (/^(https?|mailto):/.test(target)) return name === 'a' ? [] : [`${name} loads ${target}.`];
    const [path, id] = target.split('#') as [string, string?];
    const found = byPath.get(path ? posix.join(posix.dirname(file.path), path) : file.path);
    if (!found) return [`${target} is not there.`];
    return id === undefined || idsOf(found).includes(id) ? [] : [`${target} finds no such element.`];
  });
  const running = elements.filter(
    ({ name, attributes }) =>
      /^(script|iframe|object|embed|form|base|style)$/.test(name) ||
      Object.keys(attributes).some((attribute) => /^on|^style$/.test(attribute)),
  );
  return [
    ...wrong,
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `The id ${id} stands twice.`),
    ...running.map(({ name }) => `There is a ${name} that may run.`),
  ].map((fault) => `${file.path}: ${fault}`);
}

const known = new WeakMap<OpenedFile, string[]>();

function idsOf(file: OpenedFile): string[] {
  let ids = known.get(file);
  if (!ids) known.set(file, (ids = all(tree(file)).flatMap(({ attributes }) => attributes['id'] ?? [])));
  return ids;
}

function tree(file: OpenedFile | undefined): Xml[] {
  return file ? (parser.parse(file.bytes.toString('utf8')) as Xml[]) : [];
}

interface Found {
  name: string;
  attributes: Record<string, string>;
}

function all(nodes: readonly Xml[]): Found[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@') ?? '';
    const children = node[name];
    return Array.isArray(children) ? [{ name, attributes: node[':@'] ?? {} }, ...all(children)] : [];
  });
}
