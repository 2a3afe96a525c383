import { saidInHtml, saidInMarkdown } from '../comment-body.ts';
import { listIn, numberIn, textIn, type Fields } from '../json/json.ts';
import { momentOf } from '../moments.ts';
import { publicName } from '../names.ts';
import type { ExportedComment } from '../thread-of.ts';
import type { CommentedPage } from './commento.ts';

/** Pages stand apart from their comments; the host only in the addresses of comments. */
export function pagesOfThird(root: Fields): CommentedPage[] {
  const names = new Map(listIn(root, 'commenters').map((one) => [textIn(one, 'id'), textIn(one, 'name')]));
  const pages = new Map(listIn(root, 'pages').map((page) => [textIn(page, 'id'), pageOf(page)]));
  for (const record of listIn(root, 'comments')) {
    const page = pages.get(textIn(record, 'pageId'));
    const url = /^https?:[^#]+/i.exec(textIn(record, 'url'))?.[0];
    if (page && url !== undefined && page.urls.length === 0) page.urls.push(url);
    page?.comments.push(...commentOf(record, names));
  }
  return [...pages.values()];
}

function pageOf(page: Fields): CommentedPage {
  const title = textIn(page, 'title');
  const closed = page['isReadonly'] === true;
  return {
    urls: [],
    path: textIn(page, 'path') || '/',
    ...(title && { title }),
    ...(closed && { closed }),
    comments: [],
  };
}

/** What waited for a moderator, or was rejected, was never shown. */
function commentOf(record: Fields, names: ReadonlyMap<string, string>): ExportedComment[] {
  const [id, parent] = [textIn(record, 'id'), textIn(record, 'parentId')];
  const isDeleted = record['isDeleted'] === true;
  if (id === '' || record['isPending'] === true || (record['isApproved'] !== true && !isDeleted)) return [];
  const published = momentOf(textIn(record, 'createdTime'));
  const place = { id, ...(parent && { parent }), ...(published && { published }) };
  if (isDeleted) return [{ ...place, status: 'removed' }];
  const author = publicName(textIn(record, 'authorName') || names.get(textIn(record, 'userCreated')) || '');
  const votes = numberIn(record, 'score');
  const html = textIn(record, 'html');
  const said = html ? saidInHtml(html) : saidInMarkdown(textIn(record, 'markdown'));
  return [{ ...place, ...(author && { author }), ...(votes !== undefined && { votes: Math.trunc(votes) }), ...said }];
}
