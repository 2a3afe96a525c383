import { expect, test } from 'vitest';
import { pictureEnding } from '../../../../src/importer/html/pictures/picture-type.ts';

test.each([
  ['\xff\xd8\xff\xe0', 'jpg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['GIF89a', 'gif'],
  ['RIFF\0\0\0\0WEBPVP8 ', 'webp'],
  ['\0\0\0\x1cftypavif', 'avif'],
  ['<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>', 'svg'],
])('%j is a picture', (head, ending) => {
  expect(pictureEnding(Buffer.from(head, 'latin1'))).toBe(ending);
});

test.each([
  '<!DOCTYPE html><html>',
  'MZ',
  '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.org/zaehler.gif"/></svg>',
  '<!DOCTYPE svg [<!ENTITY a "b">]><svg></svg>',
])('%j is none that may be taken along', (head) => {
  expect(pictureEnding(Buffer.from(head, 'latin1'))).toBeUndefined();
});
