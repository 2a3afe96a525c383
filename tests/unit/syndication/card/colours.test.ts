import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours, darkPaper, palette } from '../../../../src/syndication/card/colours.ts';
import { lampPath } from '../../../../src/syndication/card/lamp.ts';
import { root } from '../../house/sources.ts';

const tokens = readFileSync(`${root}/src/styles/tokens.css`, 'utf8');
const token = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)!;
const names = {
  paper: 'paper',
  stock: 'stock',
  ink: 'ink',
  ink2: 'ink-2',
  ink3: 'ink-3',
  green: 'green',
  line: 'line',
};

test.each(Object.entries(names))('%s is the same on cards as on pages', (name, inTokens) => {
  expect(colours[name as keyof typeof colours]).toBe(token(inTokens)[1]);
});

test('the dark paper is that of the pages', () => {
  expect(darkPaper).toBe(token('paper')[2]);
});

test('half a byte can number the colours', () => {
  expect(palette().length).toBeLessThanOrEqual(16);
});

test('cards, icons and the favicon show the same lamp', () => {
  expect(readFileSync(`${root}/public/favicon.svg`, 'utf8')).toContain(`d="${lampPath}"`);
});
