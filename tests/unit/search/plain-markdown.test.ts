import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { splitFrontMatter, type FrontMatter } from '../../../src/library/front-matter.ts';
import { readableArticle } from '../../../src/render/plain.ts';
import { oneLine } from '../../../src/search/one-line.ts';
import { plainMarkdown } from '../../../src/search/plain-markdown.ts';

const root = join(import.meta.dirname, '../../..');
const articles = [
  ...globSync('content/articles/*/*/article.md', { cwd: root }),
  ...globSync('tests/cases/**/article.md', { cwd: root }),
].filter((file) => 'body' in read(file));
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

test.each(articles)('%s reads as its page does', (file) => {
  const { data, body } = read(file);
  const { lead = '' } = data as { lead?: string };
  const source = readFileSync(join(root, file), 'utf8');
  expect(flat(plainMarkdown(source).join(' '))).toBe(flat(`${lead} ${readableArticle(body)}`));
});

test.each([
  ['lead: Ein Hafen.', 'Ein Hafen.'],
  ['lead: "Ein \\"Hafen\\"."', 'Ein "Hafen".'],
  ["lead: 'Ein ''Hafen''.'", "Ein 'Hafen'."],
  ['  "lead": "Ein Hafen.",', 'Ein Hafen.'],
  ['lead: >-\n  Ein\n  Hafen.', 'Ein Hafen.'],
  ['lead: Ein\n  Hafen.', 'Ein Hafen.'],
])('the lead of "%s" stands before the text', (field, lead) => {
  expect(plainMarkdown(`---\ntitle: x\n${field}\nsection: y\n---\nText`)).toEqual([lead, 'Text']);
});

test.each([
  ['# Kopf #\n\nText', ['Kopf', 'Text']],
  ['Kopf\n====\nText', ['Kopf', 'Text']],
  ['Ein [Link](https://example.org/a_(b)) und ![Bild](a.jpg).', ['Ein Link und .']],
  ['***sehr* fett** und `*Code*`', ['sehr fett und *Code*']],
  ['> Zitat\n> geht weiter\n- Punkt\n- [x] Haken\n1. Zahl', ['Zitat geht weiter', 'Punkt', 'Haken', 'Zahl']],
  ['2 * 3 * 4 und snake_case', ['2 * 3 * 4 und snake_case']],
  ['<b>fett</b> &amp; \\*Stern &uuml;ber &#8364;', ['fett & *Stern über €']],
  ['| Ort | Pegel |\n| --- | ---: |\n| a \\| b | 4 |', ['Ort', 'Pegel', 'a | b', '4']],
  ['Satz.[^1] Weiter.\n\n[^1]: Die Note.\n\nEnde', ['Satz. Weiter.', 'Ende', 'Die Note.']],
  ['Eine Zeile\\\nnoch eine  \nund die dritte', ['Eine Zeile noch eine und die dritte']],
  ['```js\nconst a_b = `*`;\n```\nText', ['const a_b = `*`;', 'Text']],
  ['Es war im Jahr\n1990. Danach kam nichts.', ['Es war im Jahr 1990. Danach kam nichts.']],
  ['<div>eins</div><div>zwei</div>', ['eins', 'zwei']],
  ['Text <!-- still --> weiter <script>alert(1)</script>', ['Text weiter']],
  ['<https://example.org/a_b_c>', ['https://example.org/a_b_c']],
  ['[Ziel][1]\n\n[1]: https://example.org', ['Ziel']],
  ['Zeichen \ue0000\ue001 von uns', ['Zeichen 0 von uns']],
])('of the Markdown "%s" stays %j', (source, text) => {
  expect(plainMarkdown(`---\ntitle: x\n---\n${source}`)).toEqual(text);
});

test('blocks on one line are kept apart where no sign ends them', () => {
  expect(oneLine(['Kopf', 'Ein Satz.', '„Ein Wort.“', 'eins', ' ', 'zwei'])).toBe(
    'Kopf · Ein Satz. „Ein Wort.“ eins · zwei',
  );
});

function read(file: string): FrontMatter {
  return splitFrontMatter(file, readFileSync(join(root, file), 'utf8')) as FrontMatter;
}
