import { orRefusal, type Item } from '../../containers/container.ts';
import { decode } from '../../decode.ts';
import { FilesBesidePage } from '../../saved/beside-page.ts';
import type { ListedTree } from '../../saved/file-tree.ts';
import type { ExportedTree } from '../exported-tree.ts';
import { fieldsIn, isFields, parseJson, textIn, type Fields } from '../json/json.ts';
import { hasText, readyArticle, webAddress, withoutMidnight, type KeptArticle } from '../kept-article.ts';
import { leftOut } from '../left-out.ts';
import { momentOf } from '../moments.ts';
import { unknownVersion } from '../unknown-version.ts';

/** What `readeck export` writes, version 1: `data.json`, and of each page `info.json` and the files of its copy. */
export const readeck: ExportedTree = {
  name: 'readeck',
  sign: /^data\.json$/,
  recognises: (tree) => tree.has('data.json') && tree.names('bookmarks/').some((uid) => tree.has(infoOf(uid))),
  open: openReadeck,
};

async function* openReadeck(tree: ListedTree, name: string): AsyncGenerator<Item> {
  // The file names the people and keys of an account too; nothing but the version is looked at.
  const version = textIn(fieldsIn(await fieldsAt(tree, 'data.json'), 'Info'), 'Version');
  if (version !== '1')
    throw unknownVersion(`It is a Readeck export of version ${version || '?'}; version 1 is known here.`);
  const count = { without: 0 };
  for (const uid of tree.names('bookmarks/'))
    if (tree.has(infoOf(uid))) yield* orRefusal(`${name}/${infoOf(uid)}`, articleOf(tree, uid, name, count));
  yield* leftOut(name, count.without, 'bookmark', 'is without its text', 'are without their texts');
}

async function* articleOf(
  tree: ListedTree,
  uid: string,
  name: string,
  count: { without: number },
): AsyncGenerator<Item> {
  const info = await fieldsAt(tree, infoOf(uid));
  const path = `bookmarks/${uid}/container/${textIn(fieldsIn(fieldsIn(info, 'Files'), 'article'), 'name') || 'index.html'}`;
  const html = tree.has(path) ? decode(await tree.extract(path)) : '';
  if (hasText(html)) yield readyArticle(articleIn(info, html, tree, path, `${name}/${path}`));
  else count.without += 1;
}

function infoOf(uid: string): string {
  return `bookmarks/${uid}/info.json`;
}

async function fieldsAt(tree: ListedTree, path: string): Promise<Fields> {
  const found = parseJson(decode(await tree.extract(path)));
  return isFields(found) ? found : {};
}

function articleIn(info: Fields, html: string, tree: ListedTree, path: string, name: string): KeptArticle {
  return {
    name,
    title: textIn(info, 'Title'),
    html,
    url: webAddress(textIn(info, 'URL')),
    published: withoutMidnight(momentOf(textIn(info, 'Published'))),
    captured: momentOf(textIn(info, 'Created')),
    authors: textsIn(info, 'Authors'),
    topics: textsIn(info, 'Labels'),
    lead: textIn(info, 'Description'),
    language: textIn(info, 'Lang'),
    publisher: textIn(info, 'SiteName') || textIn(info, 'Domain'),
    files: new FilesBesidePage(tree, path),
  };
}

function textsIn(info: Fields, name: string): string[] {
  const value = info[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
