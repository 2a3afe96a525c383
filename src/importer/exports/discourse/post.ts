import { all, textOf } from '../../html/page/dom.ts';
import type { CommentDraft } from '../../threads/thread-reader.ts';
import { saidInHtml } from '../comment-body.ts';
import type { ExportWords } from '../export-words.ts';
import { listIn, numberIn, textIn, type Fields } from '../json/json.ts';
import { momentOf } from '../moments.ts';
import { publicName } from '../names.ts';

/** Kinds of posts; whispers were for the forum's staff alone. */
const kinds = { regular: 1, moderators: 2, action: 3, whisper: 4 };
/** The kind of action that is a "like". */
const like = 2;

/** A post as a comment with the forum's own number; none for what was never shown to all. */
export function commentOf(post: Fields, words: ExportWords): CommentDraft[] {
  const number = numberIn(post, 'post_number');
  const kind = numberIn(post, 'post_type') ?? kinds.regular;
  if (number === undefined || number < 1 || !Number.isInteger(number) || kind === kinds.whisper) return [];
  const [id, published] = [textIn(post, 'id'), momentOf(textIn(post, 'created_at'))];
  const place = { number, ...(id && { id }), ...(published && { published }) };
  if (post['hidden'] === true || post['user_deleted'] === true || textIn(post, 'deleted_at') !== '') {
    return [{ ...place, status: 'removed' }];
  }
  const author = publicName(textIn(post, 'username'));
  const replyTo = numberIn(post, 'reply_to_post_number');
  const votes = numberIn(listIn(post, 'actions_summary').find((one) => one['id'] === like) ?? {}, 'count');
  const isAction = kind === kinds.action && textIn(post, 'cooked') === '';
  const said = isAction
    ? { text: words.forumAction(textIn(post, 'action_code') || 'note') }
    : saidInHtml(textIn(post, 'cooked'), withNamedQuotes);
  return [
    {
      ...place,
      ...(author && { author }),
      ...(replyTo !== undefined && replyTo > 0 && { replyTo }),
      ...(votes !== undefined && { votes }),
      ...said,
    },
  ];
}

/** Discourse names whom one quotes in an attribute, and again in a line with a picture that is no part of the quote. */
function withNamedQuotes(body: HTMLElement): void {
  for (const quote of all(body, 'aside.quote')) {
    const author = quote.getAttribute('data-username') ?? '';
    const words = quote.querySelector('blockquote');
    if (words && author !== '') {
      const line = body.ownerDocument.createElement('div');
      line.textContent = `Zitat von ${author}`;
      words.prepend(line);
    }
    quote.replaceWith(...(words ? [words] : []));
  }
  for (const picture of all(body, 'img.emoji')) picture.setAttribute('alt', picture.getAttribute('title') ?? '');
  for (const extra of all(body, '.lightbox .meta, .onebox .site-icon, svg')) if (textOf(extra) !== '') extra.remove();
}
