import { expect, test } from 'vitest';
import { overLimits } from '../../../../src/importer/html/page/limits.ts';

test.each([
  ['five thousand nested divisions', '<div>'.repeat(5_000)],
  ['closing tags that close nothing', '<div></span>'.repeat(5_000)],
  ['bold text never closed, each a little different', repeat(2_000, (at) => `<b id="${at}">`)],
  [
    'font tags that a parser opens again in each paragraph',
    repeat(250, (at) => `<div><font color="${at}"></div>`) + '<p>x'.repeat(2_000),
  ],
  ['attributes by the hundred thousand', `<div ${'a=1 '.repeat(200_000)}>`],
  ['elements by the hundred thousand', '<i></i>'.repeat(130_000)],
])('%s are too much', (_, html) => {
  expect(overLimits(html)).toMatch(/^(is nested deeper|has more) than/);
});

test.each([
  ['paragraphs and items never closed', '<p>x'.repeat(5_000) + '<ul>' + '<li>x'.repeat(5_000)],
  ['cells with font tags never closed', `<table>${'<tr><td><font size=2>x<td><font size=1>y'.repeat(2_000)}</table>`],
  ['the same bold tag never closed', '<div><b>x</div>'.repeat(2_000)],
  ['a picture of a megabyte in an attribute', `<img src="data:image/png;base64,${'A'.repeat(1_000_000)}">`],
])('%s are not', (_, html) => {
  expect(overLimits(html)).toBeUndefined();
});

function repeat(times: number, piece: (at: number) => string): string {
  return Array.from({ length: times }, (_, at) => piece(at)).join('');
}
