import { expect, test } from 'vitest';
import { renderComment } from '../../../src/render/comment.ts';

const text = (typed: string) => renderComment({ text: typed }).head;
const html = (written: string) => renderComment({ html: written }).head;
const words = (count: number) => 'Wort '.repeat(count).trim();

test.each(['1. Erstens', '* Punkt', '# Titel', '> Zitat', '    Code', '[a](http:b)', '`a` _b_ **c**', '&amp;'])(
  'a typed comment shows %j as it was typed',
  (typed) => {
    expect(text(typed)).toBe(`<p>${typed.trim().replace('&', '&#x26;')}</p>`);
  },
);

test.each([
  ['a\nb', '<p>a<br>b</p>'],
  ['a\r\nb\r\n\r\nc', '<p>a<br>b</p><p>c</p>'],
  ['a\n \t\n\n\nb', '<p>a</p><p>b</p>'],
  ['\n\na\n\n', '<p>a</p>'],
  ['a \0b', '<p>a b</p>'],
  ['', ''],
])('%j reads %s', (typed, expected) => {
  expect(text(typed)).toBe(expected);
});

test.each([
  ['http://example.org/a.', 'http://example.org/a'],
  ['(http://example.org/a)', 'http://example.org/a'],
  ['http://example.org/a_(b)', 'http://example.org/a_(b)'],
  ['(siehe http://example.org/a_(b)).', 'http://example.org/a_(b)'],
  ['„http://example.org/a“', 'http://example.org/a'],
  ['http://example.org/a?b=1&c=2, dann', 'http://example.org/a?b=1&#x26;c=2'],
  ['HTTPS://Example.org/A!', 'HTTPS://Example.org/A'],
])('in %j, %s is a link', (typed, address) => {
  expect(text(typed)).toContain(`rel="nofollow ugc noopener">${address}</a>`);
});

test.each([
  'javascript:alert(1)',
  'www.example.org',
  'ftp://example.org',
  'http://',
  'xhttp://example.org',
  'https://[',
])('%s is no link', (typed) => {
  expect(text(typed)).toBe(`<p>${typed}</p>`);
});

test.each([
  ['a<br><br>b', '<p>a</p><p>b</p>'],
  ['<p>a<br />b</p>', '<p>a<br>b</p>'],
  ['<div>a</div><div>b</div>', '<p>a</p><p>b</p>'],
  ['<h2>a</h2>b', '<p><strong>a</strong></p><p>b</p>'],
  ['<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>', '<p>a | b</p><p>c</p>'],
  ['<table><tr><td>a schrieb:</td></tr><tr><td><p>b</p></td></tr></table>', '<p>a schrieb:</p><p>b</p>'],
  [
    '<figure><img src="http://example.org/a.png" alt="Karte"></figure>',
    '<p><a href="http://example.org/a.png" rel="nofollow ugc noopener">Karte</a></p>',
  ],
  ['a <img src="smile.gif" alt=":-)">', '<p>a :-)</p>'],
  [
    '<blockquote><strong>a</strong> b<footer>c</footer></blockquote>',
    '<blockquote><p><strong>a</strong> b</p><footer>c</footer></blockquote>',
  ],
  ['<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
  ['<b>a</b> <font color=red>b</font> <u>c</u>', '<p><b>a</b> b <u>c</u></p>'],
  ['<details open><summary>a</summary>b</details>', '<p>a</p><p>b</p>'],
  ['<a href="/profil/7">a</a>', '<p>a</p>'],
  ['<script>a</script><p></p>', ''],
])('%s becomes %s', (written, expected) => {
  expect(html(written)).toBe(expected);
});

test('a picture from elsewhere and a film are told as losses', () => {
  const { losses } = renderComment({
    html: '<img src="http://example.org/a.png"><iframe src="http://film.example/1"></iframe>',
  });
  expect(losses.map(({ kind }) => kind)).toEqual(['embed', 'foreign-picture']);
});

test('a removed comment says nothing', () => {
  expect(renderComment({})).toEqual({ head: '', restWords: 0, isEmpty: true, losses: [] });
});

test.each([
  ['three short paragraphs', [10, 10, 10], 3],
  ['two paragraphs and a long rest', [30, 30, 60], 2],
  ['two paragraphs and a rest not worth a fold', [40, 40, 39], 3],
  ['one long paragraph and more', [120, 20, 30], 1],
  ['short paragraphs, which are counted together', [10, 10, 10, 10, 20, 30], 4],
  ['one paragraph, however long', [600], 1],
])('%s: the fold leaves whole paragraphs before it', (_, paragraphs, before) => {
  const { head, rest = '' } = renderComment({ text: paragraphs.map(words).join('\n\n') });
  expect([head, rest].map((part) => part.match(/<p>/g)?.length ?? 0)).toEqual([before, paragraphs.length - before]);
});

test('what stands behind the fold is counted in words', () => {
  expect(renderComment({ text: [30, 30, 45, 10].map(words).join('\n\n') }).restWords).toBe(55);
});

test('a quote before the answer does not use up the room of the answer', () => {
  const { head } = renderComment({
    html: `<blockquote>${words(200)}</blockquote><p>${words(50)}</p><p>${words(30)}</p><p>${words(90)}</p>`,
  });
  expect(head).toMatch(/^<blockquote>.*<\/blockquote><p>.*<\/p><p>.*<\/p>$/);
});

test.each([
  ['quotes', '<blockquote>', '</blockquote>', 'blockquote'],
  ['lists', '<ul><li>', '</li></ul>', 'ul'],
])('sixty %s within each other leave room for words', (_, open, close, name) => {
  const shown = html(`${open.repeat(60)}ganz innen${close.repeat(60)}`);
  expect(shown).toContain('ganz innen');
  expect(shown.split(`<${name}>`).length - 1).toBe(6);
});

test.each([
  [{ text: ' \u200b\n' }, true],
  [{ html: '<p></p><br><p>&nbsp;</p>' }, true],
  [{ text: ':-)' }, false],
  [{ html: '<p>?</p>' }, false],
])('%j: nothing to be seen, %s', (comment, isEmpty) => {
  expect(renderComment(comment).isEmpty).toBe(isEmpty);
});
