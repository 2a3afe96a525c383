import { expect, test } from 'vitest';
import { toBlock } from '../../../../src/importer/html/body/block.ts';
import { blocksIn } from '../../../../src/importer/html/body/paragraphs.ts';
import { settleStrays } from '../../../../src/importer/html/body/strays.ts';
import { toDocument } from '../../../../src/importer/html/page/to-document.ts';

const paragraph = '<p>Der Rat der Stadt Altenbrück hat am Abend lange über die Laternen am Wehr gesprochen.</p>';

test.each([
  ['a date beneath the headline', '<header><p>Montag, 14. März 2011</p></header>'],
  ['the label of a player', '<div class="player"><p>Audio abspielen</p></div>'],
])('%s is no text', (_, stray) => {
  expect(linesOf(`${stray}<div class="text">${paragraph.repeat(4)}</div>`)).toHaveLength(4);
});

test.each([
  ['a heading between two boxes of text', `<p>Der Streit um das Wehr</p>`],
  ['a line that is marked as a heading', `<div class="subheading"><p>Der Streit um das Wehr</p></div>`],
  ['a sentence in a box', '<div class="box"><p>Das Wehr blieb dunkel.</p></div>'],
  ['a bold line', '<div class="box"><p><b>Der Streit um das Wehr</b></p></div>'],
  ['an agency', '<div class="box"><p>(dpa)</p></div>'],
])('%s stays', (_, line) => {
  const text = `<div class="text">${paragraph.repeat(2)}</div>`;
  expect(linesOf(`<article>${text}${line}${text}</article>`)).toHaveLength(5);
});

test('nothing goes where the text stands in boxes of several kinds', () => {
  const boxes = ['one', 'two', 'three'].map((name) => `<div class="${name}">${paragraph}</div>`).join('');
  expect(linesOf(`${boxes}<div class="four"><p>Montag, 14. März 2011</p></div>`)).toHaveLength(4);
});

test('a line beneath a picture becomes its caption', () => {
  const picture = '<div class="photo"><figure><img src="wehr.jpg"></figure><p>Das Wehr am Abend</p></div>';
  const { body } = toDocument(`${picture}<div class="text">${paragraph.repeat(4)}</div>`);
  settleStrays(blocksIn(body).map(toBlock));
  expect(body.querySelector('figcaption')?.textContent).toBe('Das Wehr am Abend');
});

function linesOf(html: string): string[] {
  return settleStrays(blocksIn(toDocument(html).body).map(toBlock)).map(({ text }) => text);
}
