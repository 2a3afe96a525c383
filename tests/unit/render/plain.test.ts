import { expect, test } from 'vitest';
import { plainArticle, plainComment } from '../../../src/render/plain.ts';
import { renderArticle } from '../../../src/render/article.ts';
import { labels } from './labels.ts';

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test.each([
  'Ein *betontes* Wort und ein __starkes__.',
  '# Überschrift\n\nAbsatz\n\n> Zitat\n> geht weiter',
  '1. eins\n2. zwei\n\n- drei\n- vier',
  'Titel\n=====\n\nText\n\n---\n\nEnde',
  '    eingerückt\n\nText',
  'snake_case und mitten*drin*stehend',
  '[Link](https://example.org/pfad "Titel")',
  'R&amp;D &ouml;ffnet \\*nichts\\*',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  'Text `code` ~~weg~~ <em>html</em> <script>alert(1)</script>',
  'https://example.org/x steht da',
])('the words of "%s" are those of its page', (markdown) => {
  const page = renderArticle(markdown, { pictures: new Map(), labels }).html;
  const shown = page.replace(/<[^>]*>/g, ' ').replaceAll('&#x26;', '&');
  expect(words(plainArticle(markdown)).join('')).toBe(words(shown).join(''));
});

test('footnotes stand at the end', () => {
  expect(plainArticle('Text[^1] weiter.\n\n[^1]: Anmerkung')).toMatch(/^Text weiter\.\s+Anmerkung$/);
});

test.each([
  [{ text: '1. <b>bleibt</b>' }, '1. <b>bleibt</b>'],
  [{ html: '<p>eins<br>zwei</p><script>drei</script>' }, 'eins\n\nzwei'],
  [{ html: '<div>'.repeat(5_000) }, '<div>'.repeat(5_000)],
])('a comment is read as it is shown (%#)', (comment, text) => {
  expect(plainComment(comment)).toBe(text);
});
