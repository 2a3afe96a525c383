import { orRefusal, type Item } from '../../containers/container.ts';
import { decode } from '../../decode.ts';
import type { ListedTree } from '../../saved/file-tree.ts';
import type { ExportedTree } from '../exported-tree.ts';
import { isFields, parseJson, textIn, type Fields } from '../json/json.ts';
import { hasText, readyArticle, webAddress, withoutMidnight, type KeptArticle } from '../kept-article.ts';
import { leftOut } from '../left-out.ts';
import { momentOf } from '../moments.ts';
import { unknownVersion } from '../unknown-version.ts';

const unknown = 'It is an export of a version of Omnivore that is not known here.';
const listName = /^metadata_(\d+)_to_\d+\.json$/;

/** Omnivore fetched pictures through a server of its own; what stood on the page follows in the address. */
const proxied = /https:\/\/proxy-prod\.omnivore-image-cache\.app\/[^\s"'/]*\/(?=https?:\/\/)/g;

/** The export that Omnivore gave before it closed: `metadata_0_to_20.json` and so on, and the texts in `content/`. */
export const omnivore: ExportedTree = {
  name: 'omnivore',
  sign: /^metadata.*\.json$/,
  recognises: (tree) =>
    tree
      .names('')
      .some((name) => listName.test(name) || (/^metadata.*\.json$/.test(name) && tree.names('content/').length > 0)),
  open: openOmnivore,
};

async function* openOmnivore(tree: ListedTree, name: string): AsyncGenerator<Item> {
  const lists = tree.names('').filter((one) => listName.test(one));
  if (lists.length === 0) throw unknownVersion(unknown);
  const count = { without: 0, given: 0 };
  for (const list of lists.sort((a, b) => startOf(a) - startOf(b)))
    yield* orRefusal(`${name}/${list}`, articlesIn(tree, list, name, count));
  yield* leftOut(name, count.without, 'link', 'is without its text', 'are without their texts');
  const unlisted = Math.max(0, tree.names('content/').length - count.given);
  yield* leftOut(name, unlisted, 'text', 'stands in no list that could be read', 'stand in no list that could be read');
  const marked = tree.names('highlights/').length;
  yield* leftOut(name, marked, 'file', 'holds what its reader marked', 'hold what their reader marked');
}

async function* articlesIn(
  tree: ListedTree,
  list: string,
  name: string,
  count: { without: number; given: number },
): AsyncGenerator<Item> {
  for (const entry of await entriesOf(tree, list)) {
    const path = `content/${textIn(entry, 'slug')}.html`;
    const html = tree.has(path) ? await textOf(tree, path) : '';
    if (tree.has(path)) count.given += 1;
    if (hasText(html)) yield readyArticle(articleIn(entry, html.replace(proxied, ''), `${name}/${path}`));
    else count.without += 1;
  }
}

function startOf(name: string): number {
  return Number(listName.exec(name)![1]);
}

async function entriesOf(tree: ListedTree, list: string): Promise<Fields[]> {
  const entries = parseJson(await textOf(tree, list));
  const found = Array.isArray(entries) ? entries.filter(isFields) : [];
  if (!Array.isArray(entries) || found.some((entry) => !textIn(entry, 'slug'))) {
    throw unknownVersion(unknown);
  }
  return found;
}

async function textOf(tree: ListedTree, path: string): Promise<string> {
  return decode(await tree.extract(path));
}

function articleIn(entry: Fields, html: string, name: string): KeptArticle {
  const labels = entry['labels'];
  const author = textIn(entry, 'author');
  return {
    name,
    title: textIn(entry, 'title'),
    html,
    url: webAddress(textIn(entry, 'url')),
    published: withoutMidnight(momentOf(textIn(entry, 'publishedAt'))),
    captured: momentOf(textIn(entry, 'savedAt')),
    authors: author ? author.split(/\s*[,;]\s*/) : [],
    topics: Array.isArray(labels) ? labels.filter((label) => typeof label === 'string') : [],
    lead: textIn(entry, 'description'),
  };
}
