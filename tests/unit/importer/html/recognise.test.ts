import { expect, test } from 'vitest';
import { looksLikeHtml } from '../../../../src/importer/html/page/recognise.ts';

test.each([
  '<!DOCTYPE html><html><body>Text',
  '\ufeff<?xml version="1.0"?>\n<!-- saved from url=(0018)http://example.org/ -->\n<HTML><HEAD>',
  '<head><title>x</title></head>',
  'HTTP noise\n<body><div><p>eins</p><p>zwei</p></div></body>',
])('%j is a web page', (text) => {
  expect(looksLikeHtml(Buffer.from(text))).toBe(true);
});

test.each([
  'Krieg in SyrienUSA, Russland und der IS\n\nEin Absatz.',
  'Er schrieb <b>fett</b> und <i>schräg</i>, mehr nicht.',
  'Im Browser steht <html>, sonst nichts: 3 < 4.',
  '# Markdown\n\n<figure>\n\n![x](y.png)\n\n</figure>',
])('%j is not', (text) => {
  expect(looksLikeHtml(Buffer.from(text))).toBe(false);
});
