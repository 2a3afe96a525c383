import { expect, test } from 'vitest';
import { htmlReader } from '../../../../src/importer/html/html-reader.ts';
import { wordsIn } from '../../../../src/importer/words.ts';

const article = '<h1>Der Deich</h1><p>Der Deich wird um achtzig Zentimeter erhöht, und die Schafe müssen umziehen.</p>';
const surroundings = { words: wordsIn('de'), zone: 'Europe/Berlin' };

test.each([
  ['nesting at the limit', `${'<div>'.repeat(290)}${article}`],
  ['a list in a list in a list', `${article}${'<ul><li>x'.repeat(140)}`],
  ['quotes in quotes', `${article}${'<blockquote>'.repeat(200)}x`],
  ['thousands of links', `${article}${'<a href="/x">Ein Verweis</a> '.repeat(8_000)}`],
  ['thousands of pictures', `${article}${'<img src="x.png" alt="Bild">'.repeat(4_000)}`],
  ['one word of a megabyte', `${article}<p>${'a'.repeat(1_000_000)}</p>`],
  ['headlines without end', `${article}${'<h1>Der Deich</h1>'.repeat(5_000)}`],
  ['a title of stars', `<title>${'*a_ '.repeat(20_000)}</title>${article}`],
  ['phrases of furniture in a row', `${article}<p>${'mehr zum thema weiter vor mehr '.repeat(3)}x</p>`.repeat(300)],
  ['a date in every element', `${article}${'<span class="date">31.02.2015</span>'.repeat(5_000)}`],
  ['half-open tags', `${article}${'<script '.repeat(20_000)}`],
])('%s is read in seconds', { timeout: 40_000 }, async (_, html) => {
  const bytes = Buffer.from(`<!DOCTYPE html><html><body>${html}`);
  const draft = await htmlReader.read({ name: 'x.html', bytes }, {}, surroundings);
  expect(draft.body + (draft.matter.lead ?? '')).toContain('Der Deich wird um achtzig Zentimeter erhöht');
});

test('nothing of a page executes or survives as script', async () => {
  const bytes = Buffer.from(
    `<!DOCTYPE html><html><body>${article}<p onclick="alert(1)">Text <a href="javascript:alert(1)">dort</a> <b style="x">fett</b>, und noch ein Satz, damit er bleibt.</p><p>&lt;script&gt;alert(1)&lt;/script&gt; steht hier als Text, wie es der Autor schrieb.</p><dl><dt onclick="x">a</dt><dd><script>alert(1)</script>b</dd></dl></body></html>`,
  );
  const { body } = await htmlReader.read({ name: 'x.html', bytes }, {}, surroundings);
  expect(body).not.toMatch(/onclick|javascript:|style=|(?<!\\)<script/);
});
