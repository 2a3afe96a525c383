import { expect, test } from 'vitest';
import { contentType, mimeParts } from '../../../src/importer/containers/mime.ts';
import { containerFor } from '../../../src/importer/containers/registry.ts';
import { parseDate } from '../../../src/importer/dates.ts';
import { saidInMarkdown } from '../../../src/importer/exports/comment-body.ts';
import { parseMarkdown } from '../../../src/importer/exports/front-matter/markdown-tree.ts';
import { settleTemplates } from '../../../src/importer/exports/front-matter/templates.ts';
import { hasText, languageTag } from '../../../src/importer/exports/kept-article.ts';
import { withParagraphs } from '../../../src/importer/exports/wordpress/paragraphs.ts';
import { unfolded } from '../../../src/importer/exports/wordpress/shortcodes.ts';
import { readComments } from '../../../src/importer/text/comments.ts';
import { readHeadline } from '../../../src/importer/text/headline.ts';
import { unwrap } from '../../../src/importer/text/unwrap.ts';

/** Each of these once took its square in time, or far more, so that the test would outlive its minute. */
const many = 200_000;
const blanks = ' '.repeat(many);
const evidence = { elsewhere: [], text: '', hasKickers: true, language: 'de' as const };
const head = { from: 0, to: 0, author: 'Wulf', date: '20.09.2015', title: '' };
const quoted = 'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n';

test.each<[string, () => unknown, unknown]>([
  ['a language with many signs', () => languageTag(`de${'_'.repeat(many)}!`), undefined],
  ['tags without an end', () => hasText('<b'.repeat(many)), false],
  ['empty lines in a comment', () => saidInMarkdown(`a${'\n'.repeat(many)}b`), { text: `a${'\n'.repeat(many)}b` }],
  ['blanks in a paragraph', () => withParagraphs(`a${blanks}b`), `<p>a${blanks}b</p>`],
  ['blocks without an end', () => withParagraphs('<hr'.repeat(many)).length > many, true],
  ['blanks in a shortcode', () => unfolded(`[a${blanks}b`).html, `[a${blanks}b`],
  ['blanks in a block of Hugo', () => settleTemplates(`{{<${blanks}x`).blocks, []],
  ['blanks in a MIME part', () => mimeParts(Buffer.from(`${quoted}a${blanks}b`))[0]?.bytes.length, many + 2],
  ['blanks behind a date', () => parseDate(`20.09.2015${'\u00a0'.repeat(many)}x`), { moment: '2015-09-20' }],
  ['blanks in a headline', () => readHeadline(`Ab${'\u00a0'.repeat(many)}c`, evidence).kicker, undefined],
  ['blanks at the head of a file', () => containerFor(Buffer.from(`"a"${blanks.slice(0, 65_000)}x`)), undefined],
  ['a document type', () => containerFor(Buffer.from('<!DOCTYPE '.repeat(6_500))), undefined],
  ['parameters without an end', () => contentType(`a/b${';'.repeat(many)}`).type, 'a/b'],
  [
    'blanks in a comment',
    () => readComments([`Ein Deich am Meer und${blanks}x`], [head], 1, {}).comments[0]?.text?.length,
    many + 22,
  ],
  [
    'lines of one paragraph',
    () => unwrap(Array.from({ length: 20_000 }, (_, at) => `und der Deich hielt noch eine Nacht lang ${at}`)).length,
    1,
  ],
])('%s cost no more than others', (_, read, expected) => {
  expect(read()).toEqual(expected);
});

test('brackets that close nothing are counted, too, before Markdown is parsed', () => {
  expect(() => parseMarkdown(']('.repeat(20_000))).toThrow('more than 1500 links');
});
