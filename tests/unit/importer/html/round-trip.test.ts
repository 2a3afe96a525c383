import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { cleanText } from '../../../../src/importer/clean.ts';
import { toMarkdown } from '../../../../src/importer/html/markdown/to-markdown.ts';
import { all, textOf } from '../../../../src/importer/html/page/dom.ts';
import { toDocument } from '../../../../src/importer/html/page/to-document.ts';
import { settleFragment } from '../../../../src/importer/html/read-fragment.ts';
import { wordsIn } from '../../../../src/importer/words.ts';
import { renderArticle } from '../../../../src/render/article.ts';
import { blocksOf } from '../../../bench/extract/blocks.ts';
import { labels } from '../../render/labels.ts';

vi.setConfig({ testTimeout: 120_000 });

const signs = '* ** _ __ # ## [ ] ( ) ![ ]( &lt; &gt; &amp; &amp;amp; ` `` ~ ~~ | \\ ! - + = : 1. 2) $ ^ [^1] "';
const words =
  'Pegel Deich a b 12 Nord-Süd www.example.org https://example.org/a_b_c mail@example.org [x]: &lt;b&gt; &nbsp; • ½';
const word = fc.constantFrom(...`${signs} ${words} ${words} ${words}`.split(' '));
const text = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .chain((list) =>
    fc
      .array(fc.constantFrom('', ' ', ' '), { minLength: list.length, maxLength: list.length })
      .map((gaps) => list.map((one, at) => one + gaps[at]!).join('')),
  );
const { inline } = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: text },
        fc.constant('<br>'),
        fc
          .tuple(
            fc.constantFrom('strong', 'em', 'sup', 'sub', 'del', 'code', 'a href="https://example.org/a(b)"'),
            tie('inline'),
          )
          .map(([name, inner]) => `<${name}>${inner}</${name.split(' ')[0]!}>`),
      ),
      { minLength: 1, maxLength: 3, depthIdentifier: 'inline' },
    )
    .map((parts) => parts.join('')),
}));
const paragraph = inline.map((inner) => `<p>Am ${inner} Ende</p>`);
const cell = fc.oneof(inline, paragraph, fc.constant(''));
const block = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  inline.map((inner) => `<h3>${inner}</h3>`),
  fc
    .tuple(fc.constantFrom('ul', 'ol'), fc.array(fc.oneof(inline, paragraph), { minLength: 1, maxLength: 3 }))
    .map(([name, items]) => `<${name}>${items.map((item) => `<li>${item}</li>`).join('')}</${name}>`),
  fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((inner) => `<blockquote>${inner.join('')}</blockquote>`),
  fc.array(text, { minLength: 1, maxLength: 3 }).map((lines) => `<pre>${lines.join('\n')}</pre>`),
  fc
    .tuple(fc.constantFrom('th', 'td'), fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 3 }))
    .map(([head, rows]) => {
      const row = (name: string, cells: readonly string[]) =>
        `<tr>${cells.map((inner) => `<${name}>${inner}</${name}>`).join('')}</tr>`;
      return `<table>${rows.map((cells, at) => row(at === 0 ? head : 'td', cells)).join('')}</table>`;
    }),
  inline.map((inner) => `<figure><img src="a.png" alt="Deich [1] *"><figcaption>${inner}</figcaption></figure>`),
  fc.tuple(inline, paragraph).map(([term, said]) => `<dl><dt>${term}</dt><dd>${said}</dd></dl>`),
);
const html = fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join('\n'));

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const picture = { src: 'a.png', width: 1, height: 1, sources: [], sizes: '' };
const files = { read: () => Promise.resolve(pixel) };

/** What is read, line by line, and what is read in each kind of piece. */
function said(body: Element) {
  const texts = (selector: string) => all(body, selector).map(textOf).filter(Boolean);
  return {
    lines: blocksOf(body.innerHTML, true),
    captions: texts('figcaption'),
    cells: texts('th, td'),
    raised: texts('sup'),
    lowered: texts('sub'),
    pictures: all(body, 'img').map((image) => image.getAttribute('alt')),
  };
}

test('what an article says is the same after it has been Markdown', async () => {
  await fc.assert(
    fc.asyncProperty(html, async (written) => {
      const { article } = await settleFragment(written, { base: 'https://example.org/', files, words: wordsIn('de') });
      const markdown = cleanText(toMarkdown(article.innerHTML, 'de'));
      const { html: shown } = renderArticle(markdown, { pictures: new Map([['a.png', picture]]), labels });
      expect(said(toDocument(shown).body)).toEqual(said(article));
    }),
    { numRuns: 300, seed: 1848 },
  );
});
