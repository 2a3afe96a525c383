import { expect, test } from 'vitest';
import { foreignFile } from '../../../src/importer/input/foreign-file.ts';

test.each([
  ['%PDF-1.4\n', 'It is a PDF file. Save the web page itself, or paste its text into a file.'],
  ['Rar!\u001a\u0007\0', 'It is a RAR archive. Unpack it, and import what is in it.'],
  ['\u001f\u008b\u0008', 'It is packed with gzip. Unpack it, and import what is in it.'],
  [`${'seite.html'.padEnd(257, '\0')}ustar`, 'It is a tar archive. Unpack it, and import what is in it.'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', expect.stringContaining('office program')],
  ['<!doctype html>', undefined],
  ['7z ist ein Format, und so heißt auch ein Verein.', undefined],
])('%j', (head, sentence) => {
  expect(foreignFile(Buffer.from(head, 'latin1'))).toEqual(sentence);
});
