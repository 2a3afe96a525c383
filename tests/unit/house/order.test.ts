import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { places, root, sources } from './sources.ts';

const topLevel = [
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'DECISIONS.md',
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
];
/** Made by commands and ignored by git. */
const made = ['node_modules', 'dist', 'exports', 'coverage', 'test-results', 'playwright-report'];

test('the top level holds what ARCHITECTURE.md lists and nothing more', () => {
  const found = readdirSync(root).filter((name) => !name.startsWith('.') && !made.includes(name));
  expect(found.filter((name) => !topLevel.includes(name))).toEqual([]);
});

test('package.json pins every package exactly', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, range]) => !/^\d+\.\d+\.\d+$/.test(range),
  );
  expect(loose).toEqual([]);
});

test('no file of src/ is longer than 220 lines, but for the dictionaries', () => {
  const code = sources().filter(({ path }) => !/\.svg$|^src\/words\/(de|en)\.ts$/.test(path));
  const long = code.filter(({ text }) => text.split('\n').length > 221);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test('no address of the site is written outside src/model/', () => {
  const elsewhere = sources('.ts', '.astro').filter(({ path }) => !/^src\/model\/(feed-)?url\.ts$/.test(path));
  const byHand = /\b(?:href|src|srcset|action|content)=\{?["'`]\/(?!\/)[^\n]*|BASE_URL/g;
  expect(places(elsewhere, byHand)).toEqual([]);
});

test('no style is !important', () => {
  expect(places(sources('.css', '.astro'), /.*!important.*/g)).toEqual([]);
});

test('no file is called index, utils or lib', () => {
  const vague = sources().filter(({ path }) => /\/(utils|lib|helpers)(\/|\.)|\/index\.ts$/.test(path));
  expect(vague.map(({ path }) => path)).toEqual([]);
});

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
