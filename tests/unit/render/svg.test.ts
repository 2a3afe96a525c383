import { expect, test } from 'vitest';
import { sanitiseSvg } from '../../../src/render/svg.ts';
import { milliseconds } from './milliseconds.ts';

const svg = (inside: string) => sanitiseSvg(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);
const inside = (drawing: string) => drawing.replace(/^<svg [^>]*>|<\/svg>\n$/g, '');

test('a plain drawing stays as it is', () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g fill="#123"><path d="M0 0h9"/></g></svg>\n';
  expect(sanitiseSvg(drawing)).toBe(drawing);
});

test.each([
  '<script>alert(1)</script>',
  '<script href="http://evil.example/x.js"/>',
  '<foreignObject><p onclick="alert(1)">a</p></foreignObject>',
  '<iframe src="http://evil.example"/>',
  '<image href="http://evil.example/x.png"/>',
  '<feImage href="http://evil.example/x.png"/>',
  '<animate attributeName="href" values="javascript:alert(1)"/>',
  '<set attributeName="onload" to="alert(1)"/>',
  '<handler type="text/javascript">alert(1)</handler>',
  '<metadata><x:x xmlns:x="a">b</x:x></metadata>',
  '<html:script xmlns:html="http://www.w3.org/1999/xhtml">alert(1)</html:script>',
  '<style>@import "http://evil.example/x.css";</style>',
  '<!-- <script>alert(1)</script> --><?xml-stylesheet href="http://evil.example/x.css"?>',
])('%s vanishes', (stranger) => {
  expect(inside(svg(stranger)).replace('<style></style>', '')).toBe('');
});

test.each([
  ['onload="alert(1)"'],
  ['ONCLICK="alert(1)"'],
  ['href="javascript:alert(1)"'],
  ['xlink:href="http://evil.example/x.svg#a"'],
  ['xlink:href="&#106;avascript:alert(1)"'],
  ['fill="url(http://evil.example/x.svg#a)"'],
  ['fill="u\\72l(http://evil.example/x)"'],
  ['filter="url(\'data:image/svg+xml,a#b\')"'],
  ['style="fill:url(http://evil.example/x)"'],
  ['style="background:url(http://evil.example/x)"'],
  ['style="behavior:url(#a)"'],
  ['xml:base="http://evil.example/"'],
  ['data-x="1" target="_top" xmlns:ev="a" ev:event="click"'],
  ['id="a b" class="&lt;"'],
])('an attribute %s vanishes', (attribute) => {
  expect(inside(svg(`<use ${attribute}/>`))).toBe('<use/>');
});

test('links and switches leave what they hold', () => {
  expect(inside(svg('<switch><a href="http://example.org"><path d="M0 0"/></a></switch>'))).toBe('<path d="M0 0"/>');
});

test('a style becomes attributes, which win as the style did', () => {
  expect(inside(svg('<path fill="red" style="fill: blue; stroke-width:2px !important; position:fixed"/>'))).toBe(
    '<path fill="blue" stroke-width="2px"/>',
  );
});

test('a style sheet keeps plain rules that draw', () => {
  expect(
    inside(
      svg(
        '<style>/* a */ .a,.b{fill:#fff;position:fixed} @media print{.c{fill:red}} .d{fill:url(x)} .e{stroke:url(#f)}</style>',
      ),
    ),
  ).toBe('<style>.a,.b{fill:#fff}.e{stroke:url(#f)}</style>');
});

test('references within the drawing stay', () => {
  expect(inside(svg('<g id="a"/><use xlink:href="#a"/><path fill="url(#a)"/>'))).toBe(
    '<g id="a"/><use href="#a"/><path fill="url(#a)"/>',
  );
});

test('text is escaped anew', () => {
  expect(inside(svg('<title>a &lt;b&gt; &amp; &#x3c;c</title><text><![CDATA[<d>]]></text>'))).toBe(
    '<title>a &lt;b&gt; &amp; &lt;c</title><text>&lt;d&gt;</text>',
  );
});

test('what drawing programs write before the drawing is left out', () => {
  const doctype =
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/a.dtd" [ <!ENTITY ns "http://a"> ]>';
  expect(sanitiseSvg(`\uFEFF<?xml version="1.0"?>\n<!-- Made with -->${doctype}<svg xmlns="&ns;" width="9"/>`)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9"/>\n',
  );
});

test.each([
  ['<html><svg/></html>', 'is not an SVG: it begins with <html>'],
  ['GIF89a', 'is not an SVG: it begins with text'],
  ['', 'is not an SVG: it begins with nothing'],
  ['<svg/><script>alert(1)</script>', 'is not an SVG: it begins with <script>'],
  ['<svg><g></svg>', 'is not a well-formed SVG'],
  ['<svg><path d=1></svg>', 'is not a well-formed SVG'],
  ['<svg>\n\n<p', 'is not a well-formed SVG from line 3'],
  [`<svg>${'<g>'.repeat(200)}${'</g>'.repeat(200)}</svg>`, 'too many groups inside each other'],
  [`<svg>${' '.repeat(2_000_000)}</svg>`, 'larger than 2 MB'],
])('%.30s is refused: %s', (drawing, fact) => {
  expect(() => sanitiseSvg(drawing)).toThrow(fact);
});

test('a drawing that calls for a thousand million circles is refused', () => {
  const levels = Array.from({ length: 9 }, (_, at) => `<g id="a${at + 1}">${`<use href="#a${at}"/>`.repeat(10)}</g>`);
  expect(() => svg(`<circle id="a0" r="1"/>${levels.join('')}<use href="#a9"/>`)).toThrow('too many parts');
});

test('a drawing that refers to itself is drawn once', () => {
  expect(inside(svg('<g id="a"><use href="#a"/></g>'))).toBe('<g id="a"><use href="#a"/></g>');
});

test.each([
  ['elements', '<path/>'.repeat(250_000)],
  ['attributes', `<path ${'a="b" '.repeat(300_000)}/>`],
  ['a comment without an end', `<!--${'-'.repeat(1_900_000)}`],
  ['tags without an end', '<path '.repeat(300_000)],
  [
    'references in a row',
    Array.from({ length: 40_000 }, (_, at) => `<g id="a${at + 1}"><use href="#a${at}"/></g>`).join(''),
  ],
  ['braces', `<style>${'a{'.repeat(900_000)}</style>`],
  ['comments in a style', `<style>${'/*'.repeat(900_000)}</style>`],
  ['spaces in a url', `<path fill="${'url( '.repeat(300_000)}"/>`],
])('a flood of %s is answered at once', (_, flood) => {
  const once = milliseconds(() => Array.from(flood, (sign) => sign.toUpperCase()));
  const answered = milliseconds(() => {
    try {
      svg(flood);
    } catch (refusal) {
      expect(String(refusal)).toContain('The drawing');
    }
  });
  // What grows with the square of the length would need thousands of times one walk over the signs.
  expect(answered).toBeLessThan(40 * once);
});
