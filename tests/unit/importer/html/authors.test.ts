import { expect, test } from 'vitest';
import { htmlReader } from '../../../../src/importer/html/html-reader.ts';
import { wordsIn } from '../../../../src/importer/words.ts';

const text = [1, 2, 3].map(
  (day) =>
    `<p>Am Tag ${day} stand das Wasser bis an die Treppe, und wer zum Markt wollte, nahm den Umweg über die Brücke und blieb dort eine Weile stehen.</p>`,
);
const about =
  'hat früher die Reiseseite betreut und schreibt heute über alles, was auf dem Fluss fährt und wieder anlegt.';

interface Page {
  head?: string;
  above?: string;
  below?: string;
  /** What follows the last paragraph. */
  end?: string;
  after?: string;
}

test.each<[string, Page, string[]]>([
  ['a day and a name over the headline', { above: '<small>04.02.2022 | 13:10 Uhr | Anna Mohr</small>' }, ['Anna Mohr']],
  ['a list of facts', { below: '<dl><dt>Autorin</dt><dd><a href="/x">Anna Mohr</a></dd></dl>' }, ['Anna Mohr']],
  ['a link to the page of the author', { below: '<div><a href="/autor/mohr_a">Anna Mohr</a></div>' }, ['Anna Mohr']],
  ['a label beneath the text', { end: '<p>Text und Fotos: Anna Mohr</p>' }, ['Anna Mohr']],
  [
    'the heading of a box on the author',
    { after: `<div class="author-bio footer"><h3>Anna Mohr</h3><p>Anna Mohr ${about}</p></div>` },
    ['Anna Mohr'],
  ],
  [
    'nobody where such boxes differ',
    {
      after: `<div class="author"><h4>Anna Mohr</h4><p>${about}</p></div><div class="author"><h4>Bert Kuhn</h4><p>${about}</p></div>`,
    },
    [],
  ],
  [
    'the foot of a blog post',
    {
      after: '<div class="post-footer"><span class="post-author vcard"><span class="fn">T. V. Mohr</span></span></div>',
    },
    ['T. V. Mohr'],
  ],
  [
    'the user of a system with many',
    { below: '<div class="submitted"><span class="username">deichgraf</span> am 4. Februar</div>' },
    ['deichgraf'],
  ],
  [
    'no writer of a letter beneath the text',
    {
      after: '<div id="leserbriefe"><p class="leserbrief"><span class="autor">Karl Thom</span> Schön gesagt.</p></div>',
    },
    [],
  ],
  [
    'the label of a preview',
    {
      head: '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Anna Mohr"><meta name="twitter:label2" content="Lesezeit"><meta name="twitter:data2" content="4 Minuten">',
    },
    ['Anna Mohr'],
  ],
  [
    'all whom a second claim names beside the first',
    {
      head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Der Fluss steigt","author":{"@type":"Person","name":"Anna Mohr"}}</script><meta name="author" content="Anna Mohr, Bert Kuhn">',
    },
    ['Anna Mohr', 'Bert Kuhn'],
  ],
  [
    'JSON-LD without the word before the name',
    {
      head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Der Fluss steigt","author":{"@type":"Person","name":"Von Anna Mohr für den Kurier"}}</script>',
    },
    ['Anna Mohr'],
  ],
  [
    'a name without the place that has grown to it, where the head knows both authors',
    {
      head: '<meta name="author" content="Anna Mohr, Bert Kuhn">',
      below:
        '<p class="byline"><span>Anna Mohr</span></p><p class="byline"><span>Bert Kuhn</span> <span>Altenbrück</span></p>',
    },
    ['Anna Mohr', 'Bert Kuhn'],
  ],
])('authors are read from %s', async (_, page, authors) => {
  const { matter } = await htmlReader.read({ name: 'page.html', bytes: bytesOf(page) }, {}, surroundings);
  expect(matter.authors ?? []).toEqual(authors);
});

test('a byline in capitals is no text, for the author is named', async () => {
  const head =
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Der Fluss steigt","author":{"@type":"Person","name":"ANNA MOHR"}}</script>';
  const page = bytesOf({ head }, '<p>ANNA  MOHR</p>');
  const { matter, body } = await htmlReader.read({ name: 'page.html', bytes: page }, {}, surroundings);
  expect([matter.authors, body.includes('MOHR')]).toEqual([['Anna Mohr'], false]);
});

const surroundings = { words: wordsIn('de'), zone: 'Europe/Berlin' };

function bytesOf({ head = '', above = '', below = '', end = '', after = '' }: Page, first = ''): Uint8Array {
  return new TextEncoder().encode(
    `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Der Fluss steigt | Elbmark-Kurier</title>
<meta property="og:site_name" content="Elbmark-Kurier">${head}</head><body><article>${above}<h1>Der Fluss steigt</h1>${below}
<div class="text">${first}${text.join('\n')}${end}</div>${after}</article></body></html>`,
  );
}
