import { expect, test } from 'vitest';
import { renderArticle } from '../../../src/render/article.ts';
import { renderComment } from '../../../src/render/comment.ts';
import { labels, pictures } from './labels.ts';
import { survivors } from './survivors.ts';
import { markdownVectors, vectors } from './vectors.ts';

const article = (markdown: string) => renderArticle(markdown, { pictures, labels }).html;
const comment = (said: { text: string } | { html: string }) => {
  const { head, rest = '' } = renderComment(said);
  return head + rest;
};
const html = Object.values(vectors).flat();

test.each([...html, ...markdownVectors])('nothing of %j survives in an article', (vector) => {
  expect(survivors(article(vector))).toEqual([]);
  expect(survivors(article(`Vor ${vector} nach.\n\nDann *mehr*.`))).toEqual([]);
  expect(
    survivors(
      article(`> - ${vector.replaceAll('\n', '\n>   ')}\n\n| a |\n|-|\n| ${vector} |\n\nb[^1]\n\n[^1]: ${vector}`),
    ),
  ).toEqual([]);
});

test.each(html)('nothing of %j survives in a comment', (vector) => {
  expect(survivors(comment({ html: vector }))).toEqual([]);
  expect(survivors(comment({ html: `<p>Vor ${vector} nach</p><table><tr><td>${vector}<td>b</table>` }))).toEqual([]);
});

test.each([...html, ...markdownVectors])('a comment in plain text shows %j as it was typed', (vector) => {
  const rendered = comment({ text: vector });
  expect(survivors(rendered)).toEqual([]);
  expect(rendered.replace(/<\/?(p|br|a)\b[^>]*>/g, '')).not.toContain('<');
});

test('two vectors side by side are no more than each alone', () => {
  const pairs = html.flatMap((one, at) => [
    one + html[(at * 7 + 3) % html.length]!,
    html[(at * 5 + 1) % html.length]! + one,
  ]);
  expect(pairs.flatMap((pair) => [...survivors(article(pair)), ...survivors(comment({ html: pair }))])).toEqual([]);
});
