import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decode, looksBinary } from '../../../src/importer/decode.ts';

const text = 'Straßenbahn für Łódź – „endlich“';
const western = 'Straßenbahn – „endlich“ für 3 €';

test.each([
  ['UTF-8 without a declaration', Buffer.from(text), undefined],
  ['UTF-8 beneath a declaration of ISO-8859-1', Buffer.from(text), 'ISO-8859-1'],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`), 'windows-1252'],
  ['UTF-16 with a byte order mark, little end first', iconv.encode(text, 'utf-16le', { addBOM: true }), undefined],
  ['UTF-16 with a byte order mark, big end first', iconv.encode(text, 'utf-16be', { addBOM: true }), undefined],
  ['UTF-32 with a byte order mark', iconv.encode(text, 'utf-32le', { addBOM: true }), undefined],
  ['a declared ISO-8859-2', iconv.encode('Łódź', 'iso-8859-2'), 'iso-8859-2'],
])('reads %s', (_, bytes, declared) => {
  expect(text).toContain(decode(bytes, declared));
});

test.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('a page in %s needs no mark', (encoding) => {
  expect(decode(iconv.encode(`<p>${text}</p>`, encoding, { addBOM: false }))).toBe(`<p>${text}</p>`);
});

test.each([undefined, 'utf-8', 'ISO-8859-1', 'latin1', 'no-such-set', 'base64'])(
  'windows-1252 declared as %s keeps its dashes, quotes and euro signs',
  (declared) => {
    expect(decode(iconv.encode(western, 'windows-1252'), declared)).toBe(western);
  },
);

test('stray windows-1252 bytes amid UTF-8 are read as such', () => {
  const bytes = Buffer.concat([Buffer.from('Größe über alles '), Buffer.from([0x96, 0x20, 0xfc])]);
  expect(decode(bytes)).toBe('Größe über alles – ü');
});

test('half a letter at the end is dropped', () => {
  expect(decode(Buffer.from('Größe – groß').subarray(0, -1))).toBe('Größe – gro');
});

test.each([
  ['a PDF', Buffer.from('%PDF-1.4 text')],
  ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1])],
])('%s looks binary', (_, bytes) => {
  expect(looksBinary(bytes)).toBe(true);
});

test.each([
  ['text', Buffer.from(text)],
  ['windows-1252', iconv.encode(western, 'windows-1252')],
  ['UTF-16', iconv.encode(text, 'utf-16le', { addBOM: true })],
  ['nothing at all', Buffer.alloc(0)],
])('%s does not look binary', (_, bytes) => {
  expect(looksBinary(bytes)).toBe(false);
});
