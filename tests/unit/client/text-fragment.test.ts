import { expect, test } from 'vitest';
import { textDirective, textFragment, wholeWords, type PlacedPassage } from '../../../src/client/text-fragment.ts';

/** A page of blocks, with the passage between two bars. */
function placed(...blocks: string[]): PlacedPassage {
  const marked = blocks.join(' ');
  const from = marked.indexOf('|');
  const starts: number[] = [];
  let text = '';
  for (const block of blocks) {
    starts.push(text.length);
    text += `${block.replaceAll('|', '')} `;
  }
  return { text: text.trimEnd(), starts, from, to: marked.lastIndexOf('|') - 1 };
}

test('words that stand once tell their place themselves', () => {
  expect(textFragment(placed('Die Brücke ist |alt und schön|.', 'Der Fluss ist alt.'))).toEqual({
    textStart: 'alt und schön',
  });
});

test('words that stand twice are told apart by the words around them', () => {
  expect(textFragment(placed('Hier sei die |Brücke schön| und neu.', 'Dort war eine Brücke schön teuer.'))).toEqual({
    prefix: 'Hier sei die',
    textStart: 'Brücke schön',
    suffix: 'und neu.',
  });
});

test('capitals and accents tell nothing apart, for browsers look past them', () => {
  expect(textFragment(placed('Ein |grünes Haus|.', 'Das GRUNES HAUS.')).prefix).toBe('Ein');
});

test('the words around are taken from the neighbouring block where a passage begins or ends its own', () => {
  expect(textFragment(placed('Eins zwei.', '|Ja doch.|', 'Drei vier.', 'Ja doch.'))).toEqual({
    prefix: 'Eins zwei.',
    textStart: 'Ja doch.',
    suffix: 'Drei vier.',
  });
});

test('a passage over blocks is told by its first and its last words', () => {
  expect(
    textFragment(placed('Am Anfang |stand das eine Wort vorn.', 'Mitte.', 'Am Ende stand das andere| Wort.')),
  ).toEqual({ textStart: 'stand das eine', textEnd: 'stand das andere' });
});

test('last words that stand earlier in the passage get more words', () => {
  const { textEnd } = textFragment(placed('Eins |zwei drei a b c.', 'Nun x a b c.', 'Dann y a b c.|'));
  expect(textEnd).toBe('y a b c.');
});

test('a long passage is told by its ends', () => {
  const words = Array.from({ length: 60 }, (_, at) => `wort${at}`);
  expect(textFragment(placed(`Davor |${words.join(' ')}| danach.`))).toEqual({
    textStart: 'wort0 wort1 wort2',
    textEnd: 'wort57 wort58 wort59',
  });
});

test('a word too long to have ends is quoted whole', () => {
  const word = 'x'.repeat(400);
  expect(textFragment(placed(`|${word}|`)).textStart).toBe(word);
});

test('the same words with the same words around them still make a fragment', () => {
  const same = 'und so weiter und so fort und so weiter und so fort.';
  expect(textFragment(placed(`Ja |${same}|`, `Ja ${same}`)).textStart).toBe(same);
});

test('half words become whole, and spaces at the ends fall off', () => {
  const { text, from, to } = wholeWords(placed('Die Geme|inde zahlt 1,|9 Millionen.'));
  expect(text.slice(from, to)).toBe('Gemeinde zahlt 1,9');
  const spaced = wholeWords(placed('Die| Gemeinde |zahlt.'));
  expect(spaced.text.slice(spaced.from, spaced.to)).toBe('Gemeinde');
});

test('a directive holds what stands before, the first words, the last words and what stands after', () => {
  expect(textDirective({ prefix: 'am', textStart: 'ersten Tag', textEnd: 'zweiten', suffix: 'Tag' })).toBe(
    'text=am-,ersten%20Tag,zweiten,-Tag',
  );
});

test('signs of the directive that stand in the text are encoded', () => {
  expect(textDirective({ textStart: 'S-Bahn, Ost & West' })).toBe('text=S%2DBahn%2C%20Ost%20%26%20West');
});
