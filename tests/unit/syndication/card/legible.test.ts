import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { legible, signsOf } from '../../../../src/syndication/card/legible.ts';

const font = readFileSync(createRequire(import.meta.url).resolve('source-serif/TTF/SourceSerif4-Semibold.ttf'));
const has = signsOf(font);

test.each(['A', 'ß', 'ẞ', 'Ж', 'ő', '„', '…'])('the face has %s', (sign) => {
  expect(has(sign.codePointAt(0)!)).toBe(true);
});

test.each(['漢', '😀', 'ש', '\u200d'])('the face lacks %s', (sign) => {
  expect(has(sign.codePointAt(0)!)).toBe(false);
});

test('a file that is no font is refused', () => {
  expect(() => signsOf(Buffer.alloc(64))).toThrow('no table cmap');
});

describe('a headline', () => {
  test.each([
    ['keeps what the face has', 'Brücken „neu“ ordnen – für 3 €', 'Brücken „neu“ ordnen – für 3 €'],
    ['loses pictographs', 'Wir 😀 lesen 👨‍👩‍👧 weiter', 'Wir lesen weiter'],
    ['says where a word of another script is missing', 'Das Zeichen 漢字 bleibt', 'Das Zeichen … bleibt'],
    ['joins missing words to one gap', 'Er sagte 漢字 漢字 und ging', 'Er sagte … und ging'],
    ['composes what was written in parts', 'Bru\u0308cke', 'Brücke'],
    ['loses soft hyphens and joiners', 'Brücken\u00ADbau\u200D', 'Brückenbau'],
    ['stands on one line', 'Erste\nZweite\t Dritte', 'Erste Zweite Dritte'],
  ])('%s', (_, written, drawn) => {
    expect(legible(written, has)).toBe(drawn);
  });

  test.each(['東京の図書館が閉まる', 'Tokio 東京の図書館', '😀', '???', ''])(
    'that cannot be read is not drawn: %s',
    (text) => {
      expect(legible(text, has)).toBeUndefined();
    },
  );
});
