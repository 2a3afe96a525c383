import { expect, test } from 'vitest';
import { renderArticle } from '../../../src/render/article.ts';
import { renderComment } from '../../../src/render/comment.ts';
import { hostileHtml, hostileMarkdown } from './hostile-texts.ts';
import { labels } from './labels.ts';
import { milliseconds } from './milliseconds.ts';
import { survivors } from './survivors.ts';

const article = (markdown: string) => renderArticle(markdown, { pictures: new Map(), labels });
const harmless = 'Ein Satz mit *Betonung* und einem [Verweis](https://a.example/).\n\n'.repeat(140);
/**
 * Milliseconds of a processor: sixty times what this machine needs at this hour for a harmless article
 * of 9,000 signs; the worst flood takes some twenty times that.
 */
const limit = 60 * Math.max(...[1, 2, 3, 4].map(() => milliseconds(() => article(harmless))).slice(1));
/** About as much as the parsers get, and far past it. */
const sizes = [9_000, 400_000];

test.each(Object.entries(hostileMarkdown))('an article that floods us with %s is rendered at once', (_, text) => {
  for (const size of sizes) expect(milliseconds(() => article(text(size)))).toBeLessThan(limit);
});

test.each(Object.entries(hostileHtml))(
  'an article or comment in HTML that floods us with %s is rendered at once',
  (_, text) => {
    for (const size of sizes) {
      expect(milliseconds(() => article(`<div>\n${text(size)}`))).toBeLessThan(limit);
      expect(milliseconds(() => renderComment({ html: text(size) }))).toBeLessThan(limit);
    }
  },
);

test('a comment in plain text may be as long as it likes', () => {
  const flood = `${'http://a.example/(((((b '.repeat(20_000)}${'\n \n'.repeat(100_000)}http://a.example/${')'.repeat(200_000)}`;
  expect(milliseconds(() => renderComment({ text: flood }))).toBeLessThan(limit);
});

test('what is too large stands there as it was written, and the loss is told', () => {
  const text = `# a\n\n<b>b</b>\n\n${'*c_ '.repeat(20_000)}`;
  const { html, losses } = article(text);
  expect(losses).toEqual([{ kind: 'too-large', detail: String(text.length) }]);
  expect(html).toMatch(/^<p># a<\/p>\n<p>&#x3C;b>b&#x3C;\/b><\/p>\n<p>\*c_ \*c_/);
});

test('what is too deep stands there as it was written, and the loss is told', () => {
  expect(article('>'.repeat(200)).losses).toMatchObject([{ kind: 'too-deep' }]);
  expect(article(`${'<div>'.repeat(300)}a`).losses).toMatchObject([{ kind: 'too-deep' }]);
  expect(renderComment({ html: '<div>'.repeat(300) }).losses).toMatchObject([{ kind: 'too-deep' }]);
});

test.each([
  [
    'a long reportage',
    'Der Hafen liegt still, und wer am Kai steht, hört die Möwen, den Wind und weit her den Kran. '.repeat(4) + '\n\n',
    800,
  ],
  [
    'an interview',
    '**Und dann?**\n\nDann habe ich [das Buch](https://example.org/buch) weggelegt und *gewartet*.\n\n',
    600,
  ],
  ['a table of a thousand rows', '| Altenbrück | 12,5 | 13 | 14 |\n', 1000],
  ['a list of links', '- [Altenbrück](https://example.org/orte/altenbrueck?a=b) und Umgebung\n', 400],
  ['hard-wrapped lines', 'Der Hafen liegt still, und wer am Kai steht, hört die Möwen,\n', 2000],
  ['quotes and answers', '> Was soll das?\n\nEine Frage, auf die es *keine* Antwort gibt.\n\n', 300],
])('%s is not too much', (_, unit, times) => {
  const head = unit.startsWith('|') ? '| a | b | c | d |\n|---|---|---|---|\n' : '';
  expect(article(head + unit.repeat(times)).losses).toEqual([]);
});

test('whatever floods us is safe', () => {
  const texts = [...Object.values(hostileMarkdown), ...Object.values(hostileHtml)].map((text) => text(400));
  expect(texts.flatMap((text) => survivors(article(text).html))).toEqual([]);
});
