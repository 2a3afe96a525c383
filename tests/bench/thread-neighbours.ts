import { repliesByNumber, type Comment } from '../../src/model/thread.ts';

/** Other ways to put a thread on one page, to be measured beside ours. Each is a whole page that loads nothing. */
export const threadNeighbours: Record<string, (comments: Comment[]) => string> = {
  'plain list': (comments) =>
    page('body { max-width: 40rem; margin: auto }', `<ol>${comments.map(plain).join('')}</ol>`),
  'nested page': (comments) => page(forumStyle, nested(comments)),
};

function page(style: string, body: string): string {
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">';
  return `<!doctype html><html lang="de"><head>${head}<title>Forum</title><style>${style}</style></head><body>${body}</body></html>`;
}

function plain(comment: Comment): string {
  const { number, author = '', published = '', title = '', replyTo } = comment;
  const answers = replyTo === undefined ? '' : ` <a href="#c${replyTo}">Antwort auf ${replyTo}</a>`;
  return `<li id="c${number}"><a href="#c${number}">#${number}</a> <b>${author}</b> ${published} ${title}${answers}${said(comment)}</li>`;
}

/** As forum software of today builds a post: an avatar, a line about it, its text, a row of buttons; replies within. */
function nested(comments: Comment[]): string {
  const replies = repliesByNumber({ comments });
  // Without recursion, for branches are hundreds deep.
  const html = new Map<number, string>();
  for (const comment of comments.toReversed()) {
    const below = (replies.get(comment.number) ?? []).map(({ number }) => html.get(number) ?? '').join('');
    html.set(comment.number, post(comment, below));
  }
  return comments
    .filter(({ replyTo }) => replyTo === undefined)
    .map(({ number }) => html.get(number) ?? '')
    .join('');
}

function post(comment: Comment, below: string): string {
  const { number, author = '', published = '', title = '', replyTo } = comment;
  const buttons = ['Gefällt mir', 'Link', 'Melden', 'Antworten'].map(
    (name) => `<button type="button"><svg viewBox="0 0 9 9"><path d="M1 1h7v7z"/></svg><span>${name}</span></button>`,
  );
  return `<article id="c${number}"><div class="row"><div class="avatar"><svg viewBox="0 0 9 9"><circle cx="5" cy="5" r="4"/></svg></div>
<div class="body"><div class="meta"><span class="name"><a href="#c${number}">${author}</a></span>${replyTo === undefined ? '' : `<a href="#c${replyTo}">↪ ${replyTo}</a>`}<span class="date"><a href="#c${number}">${published}</a></span></div>
<div class="cooked"><p>${title}</p>${said(comment)}</div><nav class="controls">${buttons.join('')}</nav></div></div>${below ? `<section class="replies">${below}</section>` : ''}</article>`;
}

function said({ text, html }: Comment): string {
  return html ?? `<p>${(text ?? '').split('\n\n').join('</p><p>')}</p>`;
}

const forumStyle = `body { max-width: 46rem; margin: auto; font: 16px/1.5 sans-serif }
.row { display: flex; gap: 12px; border-top: 1px solid #ddd; padding: 12px 0 }
.avatar { flex: none; width: 45px } .avatar svg { border-radius: 50% } .body { flex: 1; min-width: 0 }
.meta { display: flex; justify-content: space-between } .name { font-weight: bold }
.controls { display: flex; justify-content: flex-end; gap: 8px } .controls svg { width: 1em; height: 1em }
button { display: inline-flex; border: 0; padding: 8px; background: none; border-radius: 4px }
.replies { margin-left: 2px; border-left: 1px solid #ddd; padding-left: 2px }`;
