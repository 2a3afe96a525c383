import type { Container, ContainerFile, Item } from '../../containers/container.ts';
import { beginningOf } from '../head.ts';
import { isFields, readJson, type Fields } from '../json/json.ts';
import { threadSource, type ExportedComment } from '../thread-of.ts';
import { pagesOfFirst } from './version-1.ts';
import { pagesOfThird } from './version-3.ts';
import { unknownVersion } from '../unknown-version.ts';

/** The comments of one page of a site. */
export interface CommentedPage {
  urls: string[];
  path: string;
  title?: string;
  closed?: boolean;
  comments: ExportedComment[];
}

/**
 * The exports of Commento (version 1) and of Comentario, which grew out of it (version 3).
 * gitlab.com/commento/commento: api/domain_export.go; gitlab.com/comentario/comentario: import_export.go.
 */
export const commento: Container = { name: 'commento', recognises, open };

const readers: Record<string, (root: Fields) => CommentedPage[]> = { 1: pagesOfFirst, 3: pagesOfThird };

function recognises(head: Uint8Array): boolean {
  const text = beginningOf(head);
  return (
    /^\s*\{\s*"version"\s*:\s*\d+\s*,/.test(text) &&
    /"(?:pages|comments|commenters)"\s*:\s*\[/.test(text) &&
    /"(?:commentHex|commenterHex|domainId|pageId|commenters)"/.test(text)
  );
}

async function* open(file: ContainerFile): AsyncGenerator<Item> {
  const root = await readJson(file);
  const version = isFields(root) ? String(root['version']) : '';
  const pages = readers[version];
  if (!isFields(root) || !pages) {
    throw unknownVersion(`It is an export of Commento in version ${version}, which is not known here; 1 and 3 are.`);
  }
  for (const { urls, path, title, closed, comments } of pages(root)) {
    const clue = { urls, path, ...(title && { title }) };
    const source = threadSource(`${file.name}/${urls[0] ?? path}`, clue, comments, closed ? { closed } : {});
    if (source) yield source;
  }
}
