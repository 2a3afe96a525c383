import { expect, test } from 'vitest';
import { toBlock } from '../../../../src/importer/html/body/block.ts';
import { blocksIn } from '../../../../src/importer/html/body/paragraphs.ts';
import { settleStrays } from '../../../../src/importer/html/body/strays.ts';
import { toDocument } from '../../../../src/importer/html/page/to-document.ts';

const paragraph = '<p>Der Rat der Stadt Altenbrück hat am Abend lange über die Laternen am Wehr gesprochen.</p>';

test.each([
  ['a date beneath the headline', '<header><p>Montag, 14. März 2011</p></header>'],
  ['a date at the head of the text', '<p>Montag, 14.03.2011, Altenbrück</p>'],
  ['the label of a player', '<div class="player"><p>Audio abspielen</p></div>'],
  ['a teaser', '<aside><h3><a href="/steg">Der Steg bleibt zu</a></h3><p>Warum niemand darüber spricht.</p></aside>'],
])('%s is no text', (_, stray) => {
  expect(linesOf(`${stray}<div class="text">${paragraph.repeat(4)}</div>`)).toHaveLength(4);
});

test.each([
  ['a heading between two boxes of text', `<p>Der Streit um das Wehr</p>`],
  ['a line that is marked as a heading', `<div class="subheading"><p>Der Streit um das Wehr</p></div>`],
  ['a sentence in a box', '<div class="box"><p>Das Wehr blieb dunkel.</p></div>'],
  ['a bold line', '<div class="box"><p><b>Der Streit um das Wehr</b></p></div>'],
  ['an agency', '<div class="box"><p>(dpa)</p></div>'],
  ['who signed', '<div class="box"><p><em>Wiebke Ahlers</em></p></div>'],
])('%s stays', (_, line) => {
  const text = `<div class="text">${paragraph.repeat(2)}</div>`;
  expect(linesOf(`<article>${text}${line}${text}</article>`)).toHaveLength(5);
});

test('a line that is marked as a title heads nothing after the text', () => {
  const box = '<div class="box"><div class="box-title"><p>Nachrichten</p></div></div>';
  expect(linesOf(`<article><div class="text">${paragraph.repeat(4)}</div>${box}</article>`)).toHaveLength(4);
});

test('nothing goes where the text stands in boxes of several kinds', () => {
  const boxes = ['one', 'two', 'three'].map((name) => `<div class="${name}">${paragraph}</div>`).join('');
  expect(linesOf(`${boxes}<div class="four"><p>Montag, 14. März 2011</p></div>`)).toHaveLength(4);
});

const figure = '<figure><img src="wehr.jpg"></figure>';

test.each([
  ['in one box with it', `<div class="photo">${figure}<p>Das Wehr am Abend</p></div>`],
  ['in italics', `<div class="text">${paragraph}${figure}<p><em>Das Wehr am Abend</em></p></div>`],
])('a line beneath a picture becomes its caption %s', (_, picture) => {
  const { body } = toDocument(`${picture}<div class="text">${paragraph.repeat(4)}</div>`);
  settleStrays(blocksIn(body).map(toBlock));
  expect(body.querySelector('figcaption')?.textContent).toBe('Das Wehr am Abend');
});

test('what a caption says is not said once more beneath the picture', () => {
  const said = 'Das Wehr am Abend, von der Brücke aus gesehen.';
  const picture = `<figure><img src="wehr.jpg"><figcaption>${said}</figcaption></figure>`;
  const lines = linesOf(`<div>${picture}<p>${said}</p></div><div class="text">${paragraph.repeat(4)}</div>`);
  expect(lines.filter((line) => line === said)).toHaveLength(1);
});

function linesOf(html: string): string[] {
  return settleStrays(blocksIn(toDocument(html).body).map(toBlock)).map(({ text }) => text);
}
