import { expect, test } from 'vitest';
import { htmlReader } from '../../../../src/importer/html/html-reader.ts';
import { withYear } from '../../../../src/importer/html/matter/yearless-date.ts';
import { wordsIn } from '../../../../src/importer/words.ts';

const text =
  '<p>Das Wasser stand bis an die Treppe, und wer zum Markt wollte, nahm den Umweg über die Brücke und blieb dort eine Weile stehen.</p>'.repeat(
    3,
  );

test.each<[string, string, string, string, string | undefined]>([
  [
    'a day without its year, from when the page was saved',
    '',
    '<span class="date">29. November, 18:02 Uhr</span>',
    '/a',
    '2015-11-29T18:02+01:00',
  ],
  ['such a day in the year before', '', '<span class="date">30.12., 09:15 Uhr</span>', '/a', '2014-12-30T09:15+01:00'],
  [
    'the head of a bulletin',
    '',
    '<p>Altenbrück, den 2. Dezember 2015 – Der Pegel sinkt wieder.</p>',
    '/a',
    '2015-12-02',
  ],
  ['an address with the day first', '', '', '/meldungen/29-10-2015', '2015-10-29'],
])('a day is guessed from %s', async (_, head, below, path, day) => {
  const { matter, inferred } = await read(head, below, path);
  expect([matter.published, inferred.includes('published')]).toEqual([day, true]);
});

test.each(['article:published:time', 'shareaholic:article_published_time'])('%s dates an article', async (name) => {
  const { matter } = await read(`<meta property="${name}" content="2015-11-29T18:02:00+01:00">`, '', '/a');
  expect(matter.published).toBe('2015-11-29T18:02:00+01:00');
});

test.each([
  ['29. November 2015, 18:02', undefined],
  ['12. Spieltag, 15.30 Uhr', undefined],
  ['Am 29. November wird gefeiert, wie jedes Jahr', undefined],
  ['Sonntag, 29. November', 'Sonntag, 29. November 2015'],
])('%s with its year: %s', (line, dated) => {
  expect(withYear(line, '2015-12-03')).toBe(dated);
});

test('without a moment near it, no year is written', () => {
  expect(withYear('29. November, 18:02', undefined)).toBeUndefined();
});

function read(head: string, below: string, path: string) {
  const html = `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Der Fluss steigt</title>${head}</head>
<body><article><h1>Der Fluss steigt</h1>${below}<div class="text">${text}</div></article></body></html>`;
  const origin = { url: `https://example.org${path}`, captured: '2015-12-03T10:00:00+01:00' };
  return htmlReader.read(
    { name: 'page.html', bytes: new TextEncoder().encode(html), origin },
    {},
    { words: wordsIn('de'), zone: 'Europe/Berlin' },
  );
}
