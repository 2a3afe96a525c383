import { describe, expect, test } from 'vitest';
import { wordsOfHtml } from '../../../../src/importer/report/words-of-html.ts';

test.each([
  ['blocks are lines', '<p>Nebel.</p><p>Regen &amp; Sturm</p>', 'Nebel.|Regen & Sturm'],
  ['what nobody sees is left out', '<head><style>a</style></head><p>Nebel<script>b</script></p><!-- c -->', 'Nebel'],
  ['a head without an end hides nothing', '<head><meta x><p>Nebel</p>', 'Nebel'],
  ['the title stands first', '<head><title>Titel</title></head><p>Nebel</p>', 'Titel|Nebel'],
  ['characters by number are read', '<p>&#78;ebel &#x2013; &#x110000;</p>', 'Nebel – \ufffd'],
])('%s', (_, html, words) => {
  const lines = wordsOfHtml(html).split('\n');
  expect(
    lines
      .map((line) => line.trim())
      .filter(Boolean)
      .join('|'),
  ).toBe(words);
});

describe('a page made to take for ever is read at once', () => {
  test.each(['<', '<script>', '<!--', '<head', '<!doctype', '<title', '<a ', '</script', '<svg></sv', '&#'])(
    'of %j without end',
    (piece) => {
      expect(wordsOfHtml(`<html><p>${piece.repeat(2_000_000 / piece.length)}`)).toEqual(expect.any(String));
    },
  );
});
