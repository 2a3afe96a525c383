import { expect, test } from 'vitest';
import { toDocument } from '../../../../src/importer/html/page/to-document.ts';
import { claimThread } from '../../../../src/importer/threads/registry.ts';
import type { ThreadDraft } from '../../../../src/importer/threads/thread-reader.ts';
import { wordsIn } from '../../../../src/importer/words.ts';

const many = 10_000;
const range = [...Array(many).keys()];

test('ten thousand replies nested in one another keep their parents', { timeout: 60_000 }, () => {
  const open = range.map((at) => `{"@type":"Comment","@id":"#c${at}","text":"Nummer ${at}.","comment":[`).join('');
  const ld = `{"@type":"NewsArticle","comment":[${open}${']}'.repeat(many)}]}`;
  const { comments = [] } = read(`<script type="application/ld+json">${ld}</script>`)!;
  expect([comments.length, comments.every(({ replyTo }, at) => replyTo === (at || undefined))]).toEqual([many, true]);
});

test('ten thousand comments that each answer the one before keep their parents', { timeout: 60_000 }, () => {
  const html = range.map(
    (at) =>
      `<div class="posting" data-postingid="${at + 1}" data-parentpostingid="${at || ''}"><p class="upost-text">Ja.</p></div>`,
  );
  const { comments = [] } = read(`<div id="story-community">${html.join('')}</div>`)!;
  expect([comments.length, comments.at(-1)?.replyTo]).toEqual([many, many - 1]);
});

test('ten thousand quotes of one author are no ten thousand searches', { timeout: 60_000 }, () => {
  const quote = '<blockquote><div><cite>Anna hat geschrieben:</cite>Ja.</div></blockquote>';
  const html = range
    .slice(0, 4_000)
    .map(
      (at) =>
        `<div class="post" id="p${at + 1}"><div class="postbody"><span class="author"><strong>Anna</strong></span><div class="content">${quote}Ja.</div></div></div>`,
    );
  expect(read(html.join(''))?.comments).toHaveLength(4_000);
});

test('ten thousand comments in a list nobody has described are read', { timeout: 60_000 }, () => {
  const html = range.map(
    (at) => `<li class="x"><b class="author">Anna</b> <i class="date">7.11.2015</i><p>Nummer ${at}</p></li>`,
  );
  expect(read(`<div class="comments"><ul>${html.join('')}</ul></div>`)?.comments).toHaveLength(many);
});

test.each([
  [
    'a posting within another',
    '<div class="posting"><div class="posting"><div class="bbcode_v1">Ja.</div></div></div>',
  ],
  [
    'a post within another',
    '<div id="forumposts"><div class="post_wrapper"><div class="post_wrapper"><div class="inner" id="msg_1">Ja.</div></div></div></div>',
  ],
  [
    'a line that is all of its comment',
    `<div id="spForumbox">${'<b class="article-comment-user">Anna</b>'.repeat(2)}</div>`,
  ],
])('%s ends no reading', (_, html) => {
  expect(() => read(html)).not.toThrow();
});

test('comments without number, date, name and id are comments', () => {
  const html =
    '<ol class="commentlist"><li class="comment depth-1"><p>Eins.</p></li><li class="comment depth-1"><p>Zwei.</p></li></ol>';
  expect(read(html)?.comments).toEqual([
    { number: 1, text: 'Eins.' },
    { number: 2, text: 'Zwei.' },
  ]);
});

test('a second comment under an id keeps its words and loses the id', () => {
  const one = (text: string) => `<li class="comment depth-1" id="comment-5"><p>${text}</p></li>`;
  const html = `<ol class="commentlist">${one('Eins.')}${one('Zwei.')}${one('Eins.')}</ol>`;
  expect(read(html)?.comments).toEqual([
    { number: 1, id: '5', text: 'Eins.' },
    { number: 2, text: 'Zwei.' },
  ]);
});

test('replies in a circle are cut where one would answer a later comment', () => {
  const ld = [1, 2].map((at) => ({
    '@type': 'Comment',
    '@id': `#c${at}`,
    text: `Nummer ${at}.`,
    parentItem: `#c${3 - at}`,
  }));
  const comments = read(`<script type="application/ld+json">${JSON.stringify(ld)}</script>`)?.comments;
  expect(comments?.map(({ replyTo }) => replyTo)).toEqual([undefined, 1]);
});

test('a count declared for machines alone is kept as the count of a thread nobody saved', () => {
  const ld = '{"@type":"NewsArticle","commentCount":"12"}';
  expect(read(`<script type="application/ld+json">${ld}</script>`)).toEqual({ reported: 12, comments: [] });
});

test('no count is made of none', () => {
  expect(read('<script type="application/ld+json">{"@type":"NewsArticle","commentCount":0}</script>')).toBeUndefined();
});

test.each([
  '<div id="comments"><p>12 neue Bänke</p></div>',
  '<div class="comment">x</div>',
  '<form id="respond"></form>',
  '<ul><li class="post" id="post-12"><h2>Noch ein Artikel</h2><p>Mit Text.</p></li></ul>',
  '<div class="comments"><ol><li><a href="/forum/1">Rost ist auch nur ein Zustand</a> <span class="author">Lore</span></li></ol></div>',
])('what only looks like a thread is none: %s', (html) => {
  expect(read(html)).toBeUndefined();
});

test('a comment shown on the page and told to machines is on the page no more', () => {
  const ld = '{"@type":"NewsArticle","comment":{"@type":"Comment","text":"Bierkisten sind kein Ersatz."}}';
  const document = toDocument(
    `<p>Artikel.</p><div><p>Bierkisten sind <b>kein</b> Ersatz.</p></div><script type="application/ld+json">${ld}</script>`,
  );
  claimThread(document);
  expect(document.body.textContent).not.toContain('Bierkisten');
});

function read(html: string): ThreadDraft | undefined {
  const claimed = claimThread(toDocument(`<html><body>${html}</body></html>`));
  return claimed.read({ zone: 'Europe/Berlin', words: wordsIn('de').thread })?.thread;
}
