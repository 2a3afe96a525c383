import { expect, test } from 'vitest';
import { toBlock } from '../../../../src/importer/html/body/block.ts';
import { blocksIn } from '../../../../src/importer/html/body/paragraphs.ts';
import { leaveOutUnwritten } from '../../../../src/importer/html/body/written-text.ts';
import { toDocument } from '../../../../src/importer/html/page/to-document.ts';

const paragraphs = ['Rat', 'Vogt', 'Müller', 'Wehrmeister', 'Küster', 'Wirt'].map(
  (name) =>
    `Der ${name} von Altenbrück hat am Abend gesagt, dass die Laternen am Wehr wieder brennen sollen, aber nur bis elf.`,
);
const teaser =
  'Warum der Steg seit dem Herbst gesperrt ist und wer ihn trotzdem benutzt, steht in einem anderen Stück.';
const [first, ...others] = paragraphs;

test('what stands between two paragraphs that adjoin in the head is left out', () => {
  expect(linesOf([first!, teaser, ...others], paragraphs.join('\n'))).toEqual(paragraphs);
});

test('what follows the last paragraph of a whole text is left out', () => {
  expect(linesOf([...paragraphs, teaser], paragraphs.join('\n'))).toEqual(paragraphs);
});

test('a heading goes with the box that it heads', () => {
  expect(linesOf([first!, '## Mehr vom Wehr', teaser, ...others], paragraphs.join('\n'))).toEqual(paragraphs);
});

test.each([
  [
    'a paragraph that the head left out with others',
    [first!, teaser, ...others],
    [first!, ...others.slice(1)].join('\n'),
  ],
  ['what the head breaks off before', [...paragraphs, teaser], `${paragraphs.join('\n').slice(0, -8)}…`],
  ['a heading where the head has none', [first!, '## Der Streit', ...others], paragraphs.join('\n')],
  ['a long box', [first!, teaser.repeat(5), ...others], paragraphs.join('\n')],
  ['everything where the head has another text', [...paragraphs, teaser], teaser.repeat(8)],
])('%s stays', (_, lines, written) => {
  expect(linesOf(lines, written)).toHaveLength(lines.length);
});

test.each([
  ['goes with the teaser it stands beside', `<p>${teaser} <a href="/steg">mehr</a></p>`, 0],
  ['goes with what is called one', `<p class="teaser-absatz__shorttext">${teaser}</p>`, 0],
  ['stays beside a line that leads nowhere', '<p>Der Steg seit dem Herbst</p>', 1],
])('a picture %s', (_, line, count) => {
  const box = `<div class="box"><div><figure><img src="steg.jpg"></figure></div>${line}</div>`;
  const html = [first!, ...others].map((text) => `<p>${text}</p>`);
  const blocks = blocksIn(toDocument(`${html[0]}${box}${html.slice(1).join('')}`).body).map(toBlock);
  const kept = leaveOutUnwritten(blocks, { nodes: [{ articleBody: paragraphs.join('\n') }] });
  expect(kept.filter(({ name }) => name === 'figure')).toHaveLength(count);
});

function linesOf(lines: readonly string[], articleBody: string): string[] {
  const html = lines.map((line) => (line.startsWith('## ') ? `<h2>${line.slice(3)}</h2>` : `<p>${line}</p>`)).join('');
  const blocks = blocksIn(toDocument(html).body).map(toBlock);
  return leaveOutUnwritten(blocks, { nodes: [{ articleBody }] }).map(({ text }) => text);
}
