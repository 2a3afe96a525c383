import { decode } from '../../decode.ts';
import { isFields, parseJson, textIn, type Fields } from '../../exports/json/json.ts';
import { hasText, readyArticle, withoutMidnight } from '../../exports/kept-article.ts';
import { momentOf } from '../../exports/moments.ts';
import { namesIn } from '../../html/matter/names.ts';
import type { Moment } from '../../../model/moment.ts';
import type { ReadySource } from '../../reader.ts';
import type { FileTree } from '../../saved/file-tree.ts';
import type { SavedFiles } from '../../saved/saved-files.ts';

/** What ArchiveBox knows of a page of which an extractor kept the text alone. */
interface Kept {
  name: string;
  url: string;
  title?: string | undefined;
  captured?: Moment | undefined;
  files: SavedFiles;
}

/**
 * The text that Readability or Mercury took from a page, `content.html`, with what `article.json` beside it tells: the
 * one names `byline`, `publishedTime` and `siteName`, the other `author` and `date_published`.
 * @param folder of the extractor within the snapshot
 */
export async function extractedArticle(tree: FileTree, folder: string, kept: Kept): Promise<ReadySource | undefined> {
  const bytes = await tree.read(`${folder}/content.html`);
  const html = bytes ? decode(bytes) : '';
  if (!hasText(html)) return undefined;
  const told = await fieldsOf(tree, `${folder}/article.json`);
  const publisher = textIn(told, 'siteName') || undefined;
  const byline = [textIn(told, 'byline'), textIn(told, 'author')].find(Boolean) ?? '';
  const dated = [textIn(told, 'publishedTime'), textIn(told, 'date_published')].find(Boolean) ?? '';
  return readyArticle({
    ...kept,
    title: textIn(told, 'title') || kept.title || '',
    html,
    published: withoutMidnight(momentOf(dated)),
    authors: namesIn(byline, publisher),
    language: textIn(told, 'lang') || undefined,
    publisher,
  });
}

async function fieldsOf(tree: FileTree, path: string): Promise<Fields> {
  const bytes = await tree.read(path);
  const found = bytes ? parseJson(decode(bytes)) : undefined;
  return isFields(found) ? found : {};
}
