import { saidInHtml, saidInMarkdown } from '../comment-body.ts';
import { listIn, numberIn, textIn, type Fields } from '../json/json.ts';
import { momentOf } from '../moments.ts';
import { publicName } from '../names.ts';
import type { ExportedComment } from '../thread-of.ts';
import type { CommentedPage } from './commento.ts';

/** Pages are known by host and path alone, which stand in every comment. */
export function pagesOfFirst(root: Fields): CommentedPage[] {
  const names = new Map(listIn(root, 'commenters').map((one) => [textIn(one, 'commenterHex'), textIn(one, 'name')]));
  const pages = new Map<string, CommentedPage>();
  for (const record of listIn(root, 'comments')) {
    const path = `/${(textIn(record, 'path') || textIn(record, 'url')).replace(/^\/+/, '')}`;
    const host = textIn(record, 'domain') || textIn(record, 'host');
    // Commento keeps no scheme; addresses are compared without.
    const url = host && URL.parse(path, `https://${host}/`)?.href;
    const page = pages.get(`${host}${path}`) ?? { urls: url ? [url] : [], path, comments: [] };
    page.comments.push(...commentOf(record, names));
    pages.set(`${host}${path}`, page);
  }
  return [...pages.values()];
}

/** The export forgets that a comment was deleted; what Commento wrote in place of its text tells it. */
function commentOf(record: Fields, names: ReadonlyMap<string, string>): ExportedComment[] {
  const [id, parent, state] = [textIn(record, 'commentHex'), textIn(record, 'parentHex'), textIn(record, 'state')];
  if (id === '' || (state !== 'approved' && state !== '')) return [];
  const published = momentOf(textIn(record, 'creationDate'));
  const place = { id, ...(parent && parent !== 'root' && { parent }), ...(published && { published }) };
  const [typed, html] = [textIn(record, 'markdown'), textIn(record, 'html')];
  const isDeleted = record['deleted'] === true || /^(?:\[deleted\])?$/.test(typed || html);
  if (isDeleted) return [{ ...place, status: 'removed' }];
  const author = publicName(names.get(textIn(record, 'commenterHex')) ?? '');
  const votes = numberIn(record, 'score');
  const said = html ? saidInHtml(html) : saidInMarkdown(typed);
  return [{ ...place, ...(author && { author }), ...(votes !== undefined && { votes: Math.trunc(votes) }), ...said }];
}
