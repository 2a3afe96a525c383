import { describe, expect, test } from 'vitest';
import { withParagraphs } from '../../../../src/importer/exports/wordpress/paragraphs.ts';
import { unfolded } from '../../../../src/importer/exports/wordpress/shortcodes.ts';

describe('paragraphs', () => {
  test.each([
    ['a blank line parts them', 'Eins\n\nZwei', '<p>Eins</p>\n<p>Zwei</p>'],
    ['a line end is a break', 'Eins\nZwei', '<p>Eins<br>\nZwei</p>'],
    ['a break that is there stays one', 'Eins<br />\nZwei', '<p>Eins<br>\nZwei</p>'],
    ['a heading stands for itself', 'Eins\n<h2>Zwei</h2>\nDrei', '<p>Eins</p>\n<h2>Zwei</h2>\n<p>Drei</p>'],
    ['a quotation holds some', '<blockquote>A\n\nB</blockquote>', '<blockquote>\n<p>A</p>\n<p>B</p>\n</blockquote>'],
    ['a line end within a tag is none', '<a\nhref="x">A</a>', '<p><a href="x">A</a></p>'],
    ['what is shown as typed is left alone', '<pre>a\n\nb</pre>', '<pre>a\n\nb</pre>'],
    ['code over several paragraphs is one piece', '<code>a\n\nb</code>', '<pre><code>a\n\nb</code></pre>'],
    ['code in a line stays there', 'Mit <code>a</code>', '<p>Mit <code>a</code></p>'],
    [
      'code of a named language is no markup',
      '<pre lang="php"><?php if (a<b) { ?></pre>',
      '<pre lang="php">&lt;?php if (a&lt;b) { ?></pre>',
    ],
    [
      'unless it is written as markup',
      '<pre lang="php">a &lt; <b>b</b></pre>',
      '<pre lang="php">a &lt; <b>b</b></pre>',
    ],
    ['one that is never closed swallows nothing', '<pre>a\n\nb', '<pre>a\n<p>b</p>'],
  ])('%s', (_, typed, html) => {
    expect(withParagraphs(typed)).toBe(html);
  });
});

describe('shortcodes', () => {
  test.each([
    [
      'a caption stands beneath its picture',
      '[caption id="a"]<img src="x.jpg"> Am Fluss[/caption]',
      '<figure><img src="x.jpg"><figcaption>Am Fluss</figcaption></figure>',
    ],
    [
      'so does one in an attribute',
      '[caption caption="Am Fluss"]<img src="x.jpg">[/caption]',
      '<figure><img src="x.jpg"><figcaption>Am Fluss</figcaption></figure>',
    ],
    ['brackets of the writer stay', 'Er sagt [sic] „Anlegr“ [...].', 'Er sagt [sic] „Anlegr“ [...].'],
    ['two brackets are one, shown', 'So: [[gallery]]', 'So: [gallery]'],
    ['what only dresses a text leaves it', '[column width="1/2"]Text[/column]', 'Text'],
    [
      'an address on a line of its own is a link to a film',
      'https://youtu.be/x',
      '<iframe src="https://youtu.be/x"></iframe>',
    ],
    ['code is shown as typed', '[code lang="php"]<?php a();[/code]', '<pre><code>&lt;?php a();</code></pre>'],
    ['any other address stays as it is', 'https://elbmark.example/', 'https://elbmark.example/'],
    ['what is embedded must be on the web', '[embed]javascript:alert(1)[/embed]', 'javascript:alert(1)'],
  ])('%s', (_, typed, html) => {
    expect(unfolded(typed).html.trim()).toBe(html);
  });

  test('a gallery is counted with its pictures', () => {
    expect(unfolded('[gallery ids="1,2,3"] und [gallery]').galleries).toEqual([3, 0]);
  });

  test('what the site filled is named', () => {
    expect(unfolded('[contact-form-7 id="5"][poll]').blocks).toEqual(['contact-form-7', 'poll']);
  });

  test('of a plugin that wraps a text the text stays and the plugin is named', () => {
    expect(unfolded('[geheim]Text[/geheim]')).toMatchObject({ html: 'Text', blocks: ['geheim'] });
  });
});
