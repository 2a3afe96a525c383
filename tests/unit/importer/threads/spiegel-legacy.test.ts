import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { claimThread } from '../../../../src/importer/threads/registry.ts';
import type { ThreadDraft } from '../../../../src/importer/threads/thread-reader.ts';
import { wordsIn } from '../../../../src/importer/words.ts';

const comment = (number: number, text = 'Ein Satz.', id = 500 + number) =>
  `<div class="article-comment"><div class="article-comment-title"><a href="/forum/x-thread-9-1.html#postbit_${id}">${number}. Titel</a></div><div class="article-comment-user"><a href="/forum/member-1.html">Anna</a> 20.09.2015, 12:37 Uhr</div><div class="js-article-post-full-text">${text}</div></div>`;
const box = (inner: string) =>
  `<div class="module-box article-comments-box">${inner}<form><textarea></textarea></form></div>`;

test('a single comment is one comment, however its elements nest', () => {
  const nested = `<div><div><section>${comment(1).replace('class="article-comment"', 'class="x"')}</section></div></div>`;
  expect(read(box(nested))?.comments).toHaveLength(1);
});

test('a comment that stands twice is kept once', () => {
  expect(read(box(comment(1) + comment(1)))?.comments).toHaveLength(1);
});

test('comments without a box around them are found', () => {
  expect(read(`<ul><li>${comment(1)}</li><li>${comment(2)}</li></ul>`)?.comments).toHaveLength(2);
});

test('a thread that nobody wrote in says so', () => {
  expect(read(box('<span>insgesamt 0 Beiträge</span>'))).toMatchObject({ reported: 0, comments: [] });
});

test('a form alone is no thread', () => {
  expect(read(box('<p>Kommentieren Sie diesen Artikel</p>'))).toBeUndefined();
});

test('the thread’s address is its first page, whatever page the comments link to', () => {
  expect(read(box(comment(1).replace('thread-9-1', 'thread-9-7')))?.url).toBe(
    'https://example.org/forum/x-thread-9-1.html',
  );
});

test('a removed comment keeps its place and loses its text', () => {
  const removed = read(box(comment(1, 'Dieser Beitrag wurde von der Redaktion gelöscht.')))?.comments?.[0];
  expect(removed).toMatchObject({ number: 1, status: 'removed' });
  expect(removed).not.toHaveProperty('text');
});

test('whoever writes of removed comments is not removed', () => {
  const text =
    'Der Beitrag wurde gelöscht, hieß es. Ich frage mich seit drei Tagen, wer so etwas entscheidet, nach welchen Regeln, und warum man darüber nie etwas liest, obwohl doch alle so gern von Offenheit reden. Schade eigentlich.';
  expect(read(box(comment(1, text)))?.comments?.[0]).toMatchObject({ text });
});

test('no comment is left on the page', () => {
  const { document } = parseHTML(`<html><body><p>Artikel</p>${box(comment(1))}</body></html>`);
  claimThread(document);
  expect(document.body.textContent.trim()).toBe('Artikel');
});

function read(html: string): ThreadDraft | undefined {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return claimThread(document).read({
    url: 'https://example.org/a.html',
    zone: 'Europe/Berlin',
    words: wordsIn('de').thread,
  })?.thread;
}
