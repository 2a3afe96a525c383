import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { toMarkdown } from '../../../../src/importer/html/markdown/to-markdown.ts';

const render = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify);
const parse = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify);

test.each([
  '<p>1. Kein Punkt, * kein Stern, # kein Titel, [kein](Verweis), &lt;b&gt; kein Fett, 3 &lt; 4 &amp; 5.</p>',
  '<p>Zehn&nbsp;Kilometer, H<sub>2</sub>O und m<sup>2</sup>.</p>',
  '<p>Eine Zeile<br>und noch eine</p>',
  '<p><strong>Wort</strong>teil und <em>schräg</em>, <del>weg</del>, <code>a_b*c</code></p>',
  '<ul><li>eins<ul><li>eins a<ol><li>tief</li></ol></li></ul></li><li>zwei</li></ul>',
  '<blockquote><p>Zuerst</p><ul><li>Liste</li></ul></blockquote>',
  '<table><tr><th>Ort</th><th>Pegel|Tag</th></tr><tr><td>Hollern</td><td>3 * 4</td></tr></table>',
  '<table><tr><td rowspan="2">A</td><td colspan="2">B &amp; C</td></tr><tr><td>D</td><td>E<br>F</td></tr></table>',
  '<dl><dt>Torf</dt><dd>das, was <em>bleibt</em></dd></dl>',
  '<figure><img src="a.png" alt="Ein Schaf [zwei]"><figcaption>Am <a href="https://example.org/">Deich</a> <small>Foto: X &lt; Y</small></figcaption></figure>',
  '<h2>Zwischen*titel* 2.</h2><pre><code>Pegel  Nord\n\n  12</code></pre>',
])('%s says the same as Markdown', (html) => {
  expect(wordsOf(String(render.processSync(toMarkdown(html, 'de'))))).toBe(wordsOf(String(parse.processSync(html))));
});

test.each([
  [
    'text between the items of a list',
    '<ol><li>x</li> y [a](b) <b>c</b> <li>z</li></ol>',
    '1. x\n2. y \\[a]\\(b) **c**\n3. z',
  ],
  ['a list in a list', '<ul><ul><li>a</li></ul><li>b</li><ul><li>c</li></ul></ul>', '- - a\n- b\n  - c'],
  ['a block between the items of a list', '<ul><li>x</li>\n<p>q</p><li>y</li></ul>', '- x\n\n  q\n\n- y'],
])('%s stands in an item', (_, html, markdown) => {
  expect(toMarkdown(html, 'de')).toBe(markdown);
});

test('an empty box in a caption leaves no paragraph', () => {
  const caption = '<div class="toolbar"></div><div>Ein Schaf</div><p> </p><small>Foto: Ahlers</small>';
  expect(
    toMarkdown(`<figure><img src="a.png" alt="Schaf"><figcaption>${caption}</figcaption></figure>`, 'de'),
  ).toContain('<figcaption><p>Ein Schaf</p> <small>Foto: Ahlers</small></figcaption>');
});

/** What is read, and the marks that carry meaning. */
function wordsOf(html: string): string {
  return html
    .replace(/<(?!\/?(?:sub|sup|li|th|td|dt|dd|figcaption|small|strong|em|del|code|img|a)\b)[^>]*>/g, ' ')
    .replace(/>\s+|\s+</g, (gap) => gap.trim())
    .replace(/\s+/g, ' ')
    .trim();
}
