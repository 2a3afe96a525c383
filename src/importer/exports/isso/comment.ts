import type { Moment } from '../../../model/moment.ts';
import type { ReadySource } from '../../reader.ts';
import { saidInMarkdown } from '../comment-body.ts';
import { publicName } from '../names.ts';
import { threadSource, type ExportedComment } from '../thread-of.ts';

/** A comment as Isso keeps it. Mail addresses, addresses of machines and websites are not asked for. */
export interface IssoComment {
  /** Empty where it has none, as in Isso's own example of its format. */
  id: string;
  parent: string;
  published: Moment | undefined;
  /** 1 shown, 2 waiting for a moderator, 4 deleted while it has answers. */
  mode: number;
  author: string;
  /** Markdown. */
  text: string;
  votes: number;
}

export function issoComment({ id, parent, published, mode, author, text, votes }: IssoComment): ExportedComment[] {
  if (mode !== 1 && mode !== 4) return [];
  const place = { ...(id && { id }), ...(parent && parent !== '0' && { parent }), ...(published && { published }) };
  if (mode === 4) return [{ ...place, status: 'removed' }];
  const name = publicName(author);
  return [{ ...place, ...(name && { author: name }), ...(votes !== 0 && { votes }), ...saidInMarkdown(text) }];
}

/** The comments of one page; a page is known by its path, for Isso keeps no host. */
export function issoSource(
  { uri, title }: { uri: string; title: string },
  comments: readonly ExportedComment[],
  file: string,
): ReadySource | undefined {
  const isAddress = /^https?:\/\//i.test(uri);
  const clue = { urls: isAddress ? [uri] : [], ...(!isAddress && uri && { path: uri }), ...(title && { title }) };
  return threadSource(`${file}/${uri.replace(/^\/+/, '') || title}`, clue, comments);
}
