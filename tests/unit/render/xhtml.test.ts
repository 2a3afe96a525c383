import { expect, test } from 'vitest';
import type { SafeHtml } from '../../../src/render/safe-html.ts';
import { treeOf } from '../../../src/render/tree-of.ts';
import type { Root } from '../../../src/render/tree.ts';
import { printXhtml } from '../../../src/render/xhtml/print-xhtml.ts';

test.each([
  ['emphasis around paragraphs', '<b><p>a</p>b</b>', '<p>a</p>b'],
  ['a block in a heading', '<h2><div>a</div></h2>', '<h2>a</h2>'],
  ['a link around paragraphs', '<a href="http://a.example/"><p>a</p></a>', '<a href="http://a.example/"><p>a</p></a>'],
  ['words in a list', '<ul>a <b>b</b><li>c</li></ul>', '<ul><li>a <b>b</b></li><li>c</li></ul>'],
  ['an item without a list', '<li>a</li>', '<div>a</div>'],
  ['a definition without a term', '<dl><dd>a</dd></dl>', '<div><div>a</div></div>'],
  ['definitions in order', '<dl><dt>a</dt><dd>b</dd></dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
  ['details without a summary', '<details><p>a</p></details>', '<div><p>a</p></div>'],
  [
    'a second summary',
    '<details><summary>a</summary><summary>b</summary></details>',
    '<details><summary>a</summary><p>b</p></details>',
  ],
  [
    'a caption in the midst of a figure',
    '<figure><p>a</p><figcaption>b</figcaption><p>c</p></figure>',
    '<figure><p>a</p><div>b</div><p>c</p></figure>',
  ],
  ['an annotation of nothing', '<p><rt>a</rt></p>', '<p><span>a</span></p>'],
  ['ruby without an annotation', '<p><ruby>a</ruby></p>', '<p><span>a</span></p>'],
  [
    'two captions and two heads',
    '<table><caption>a</caption><thead><tr><td>b</td></tr></thead><thead><tr><td>c</td></tr></thead><caption>d</caption></table>',
    '<table><caption>a</caption><thead><tr><td>b</td></tr></thead><tbody><tr><td>c</td></tr></tbody><tbody><tr><td>d</td></tr></tbody></table>',
  ],
  ['a time that no machine reads', '<p><time datetime="gestern">a</time></p>', '<p><span>a</span></p>'],
  ['a day that is on no calendar', '<p><time datetime="2015-13-41">a</time></p>', '<p><span>a</span></p>'],
  [
    'a time with its zone',
    '<p><time datetime="2015-09-20T14:05+02:00">a</time></p>',
    '<p><time datetime="2015-09-20T14:05+02:00">a</time></p>',
  ],
  ['a turn of writing without a direction', '<p><bdo>a</bdo></p>', '<p><span>a</span></p>'],
  ['a number in a list without numbers', '<ul><li value="3">a</li></ul>', '<ul><li>a</li></ul>'],
  ['attributes without a value', '<ol reversed><li>a</li></ol>', '<ol reversed=""><li>a</li></ol>'],
  ['the end of CDATA', '<p>a ]]> b</p>', '<p>a ]]&gt; b</p>'],
  ['characters that no XML holds', '<p>a\u{c}\uffff b</p>', '<p>a b</p>'],
  [
    'signs that no address holds',
    '<a href="http://a.example/[x]|y?a={b}%zz">a</a>',
    '<a href="http://a.example/%5Bx%5D%7Cy?a=%7Bb%7D%25zz">a</a>',
  ],
  ['an address of version 6', '<a href="http://[::1]:80/[a]">a</a>', '<a href="http://[::1]:80/%5Ba%5D">a</a>'],
  ['a language', '<p lang="en">a</p>', '<p lang="en" xml:lang="en">a</p>'],
])('%s', (_, html, xhtml) => {
  const tree = { type: 'root', children: treeOf(html as SafeHtml) } as Root;
  const printed = printXhtml(tree).replaceAll(` xmlns="http://www.w3.org/1999/xhtml"`, '');
  expect(printed).toBe(`<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${xhtml}\n`);
});
