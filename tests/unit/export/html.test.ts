import { createHash } from 'node:crypto';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { htmlFile } from '../../../src/export/html/html-file.ts';
import { lookFromDisk } from '../../../src/export/look/look-from-disk.ts';
import { smallEdition } from './small-archive.ts';

let html = '';

beforeAll(async () => {
  const edition = await smallEdition({
    site: 'url: https://archive.example/',
    fields: 'image: { file: bild.png, alt: Ein Bild }',
    body: '![Plan](plan.webp)',
    pictures: ['bild.png', 'plan.webp'],
    thread: {
      reported: 40,
      url: 'https://example.org/forum',
      comments: [
        { number: 1, author: 'Sibylle', text: 'wort '.repeat(300) },
        { number: 30, replyTo: 1, text: 'Siehe https://example.org/a' },
      ],
    },
  });
  html = htmlFile(edition, (await lookFromDisk()).page);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test('the one file allows its own style and nothing else', () => {
  const style = /<style>([^]*?)<\/style>/.exec(html)![1]!;
  const policy = /content-security-policy" content="([^"]+)"/.exec(html)![1]!;
  const hash = createHash('sha256').update(style).digest('base64');
  expect(policy.replaceAll('&#x27;', "'").split('; ')).toEqual([
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test('the one file loads nothing', () => {
  const loaded = Array.from(
    html.matchAll(/\bsrc="([^"]{0,40})|url\(['"]?([^)'"]{0,40})/g),
    ([, src, url]) => src ?? url,
  );
  expect(loaded.filter((address) => !/^data:(image\/(png|jpeg)|font\/woff2);base64,/.test(address ?? ''))).toEqual([]);
  expect(loaded).toHaveLength(5);
});

test('the one file names its place in the archive and asks search engines to go there', () => {
  expect(html).toContain('<link rel="canonical" href="https://archive.example/2015/slug/">');
  expect(html).toContain('<meta name="robots" content="noindex">');
});

test('the one file folds nothing', () => {
  expect(html).not.toContain('<details');
});

test('the whole thread stands on it, with its gaps, then the index card', () => {
  const order = [
    'id="forum"',
    'id="c1"',
    'Beiträge 2 bis 29 sind nicht',
    'id="c30"',
    'Beiträge 31 bis 40',
    'id="karte"',
  ];
  const places = order.map((mark) => html.indexOf(mark));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('a reply names whom it answers and leads there', () => {
  expect(html).toContain('<a href="#c1">↑ Antwort auf #1</a> von Sibylle');
});

test('an address that is written out is not told again on paper', () => {
  expect(html).toContain('class="told">https://example.org/a</a>');
});
