import { expect, test } from 'vitest';
import { htmlReader } from '../../../../src/importer/html/html-reader.ts';
import { wordsIn } from '../../../../src/importer/words.ts';

const paragraph =
  '<p>Das Wasser stand bis an die Treppe, und wer zum Markt wollte, nahm den Umweg über die Brücke und blieb dort eine Weile stehen.</p>';

test.each([
  ['a day', '<div><time class="teaser-time">Aktualisiert: 14.03.2019, 08:30</time></div>'],
  ['an offer', '<div class="teaser">Jetzt abonnieren und nichts mehr verpassen, jede Woche</div>'],
])('%s is no lead, whatever its class', async (_, line) => {
  const { matter } = await read(`<h1>Der Fluss steigt</h1>${line}${paragraph.repeat(3)}`);
  expect(matter.lead).toBeUndefined();
});

test('another piece beside the text leaves with its heading', async () => {
  const aside =
    '<aside class="story-link"><h2>Diese Brücken stehen noch, und zwar alle</h2><figure><img src="a.jpg" alt=""><a href="/bruecken">Zu den Bildern der Brücken</a></figure></aside>';
  const { body } = await read(`<h1>Der Fluss steigt</h1>${paragraph}${aside}${paragraph.repeat(4)}`);
  expect(body).not.toContain('Diese Brücken');
});

function read(article: string) {
  const html = `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Der Fluss steigt</title></head><body><article>${article}</article></body></html>`;
  return htmlReader.read(
    { name: 'page.html', bytes: new TextEncoder().encode(html) },
    {},
    { words: wordsIn('de'), zone: 'Europe/Berlin' },
  );
}
