import { mkdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wordsIn } from '../../../../src/importer/words.ts';
import { frontMatterReader } from '../../../../src/importer/exports/front-matter/front-matter-reader.ts';
import { settleTemplates } from '../../../../src/importer/exports/front-matter/templates.ts';
import { Archive } from '../archive.ts';

let archive: Archive;
beforeEach(() => {
  archive = new Archive();
});
afterEach(() => archive.remove());

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const head = 'title: Der letzte Kahn\ndate: 2015-09-20';

describe('a picture beside the text', () => {
  test.each([
    ['in Markdown', '![Ein Kahn](bilder/Der%20Kahn.png)', '![Ein Kahn](der-kahn.png)'],
    ['with a title', '![](bilder/Der%20Kahn.png "Am Steg")', '![](der-kahn.png "Am Steg")'],
    [
      'in HTML',
      '<p><img class="breit" src="bilder/Der Kahn.png" alt="Kahn"></p>',
      '<p><img src="der-kahn.png" alt="Kahn"></p>',
    ],
    ['by reference', '![Kahn][1]\n\n[1]: <bilder/Der Kahn.png>', '![Kahn][1]\n\n[1]: der-kahn.png'],
    ['in a figure of Hugo', '{{< figure src="bilder/Der Kahn.png" alt="Kahn" >}}', '![Kahn](der-kahn.png)'],
    ['set in by Obsidian', '![[bilder/Der Kahn.png|300]]', '![](der-kahn.png)'],
  ])('comes along: %s', async (_, written, expected) => {
    await take(`---\n${head}\n---\n${written}\n`);
    const files = archive.files();
    expect([bodyOf(files), Object.keys(files)]).toEqual([
      expected,
      expect.arrayContaining(['articles/2015/der-letzte-kahn/der-kahn.png']),
    ]);
  });

  test('comes along from the front matter', async () => {
    await take(`---\n${head}\nimage: bilder/Der Kahn.png\n---\nText.\n`);
    expect(archive.files()['articles/2015/der-letzte-kahn/article.md']).toContain('image:\n  file: der-kahn.png\n');
  });

  test('is not taken from outside the folder', async () => {
    const outcome = await take(`---\n${head}\n---\n![Ein Kahn](../../geheim.png)\n`);
    expect(outcome.losses).toEqual(['Ein Bild ist nicht mitgespeichert: „Ein Kahn“.']);
  });
});

test('an article of our own comes back with its thread', async () => {
  const thread = JSON.stringify({ reported: 1, comments: [{ number: 1, author: 'Deichgraf', text: 'Schade.' }] });
  writeFileSync(archive.path('thread.json'), thread);
  const path = archive.path('article.md');
  writeFileSync(path, '---\ntitle: Der letzte Kahn\npublished: 2015-09-20\n---\n\nEr lag am Steg.\n');
  await archive.take(path);
  expect(JSON.parse(archive.files()['articles/2015/der-letzte-kahn/thread.json']!)).toEqual(JSON.parse(thread));
});

test('a year may be a headline, a name and a label', async () => {
  await take('---\ntitle: 1984\ndate: 2015-09-20\nauthor: 4711\ntags: [1989, Mauer]\n---\nText.\n');
  const file = archive.files()['articles/2015/1984/article.md'];
  expect(file).toMatch(/^title: "1984"\n[^]*authors:\n {2}- "4711"\n[^]*topics:\n {2}- "1989"\n {2}- Mauer\n/m);
});

test('an article comes back unchanged from its own file', async () => {
  await take(`---\n${head}\n---\nEr *lag* am Steg.\n`);
  const before = archive.files()['articles/2015/der-letzte-kahn/article.md'];
  await archive.take(archive.path('articles/2015/der-letzte-kahn/article.md'));
  expect(archive.files()['articles/2015/der-letzte-kahn/article.md']).toBe(before);
});

test.each([
  ['YAML', '---\ntitle: x\n---\n', true],
  ['TOML', '+++\ntitle = "x"\n+++\n', true],
  ['JSON', '{\n"title": "x"\n}\nEs war einmal.', true],
  ['JSON with no text behind it, as bookmarks are', '{\n"title": "x"\n}\n', false],
  ['YAML after a byte order mark', '\uFEFF---\r\ntitle: x\r\n---\r\n', true],
  ['a rule above a text', '---\n\nEs war einmal.\n\n---\n', false],
  ['a list of settings in JSON', '{\n"name": "x"\n}\n', false],
  ['YAML without an end', '---\ntitle: x\n', false],
])('%s is front matter: %s', (_, text, is) => {
  expect(frontMatterReader.recognises({ name: 'x', bytes: new TextEncoder().encode(text) })).toBe(is);
});

test.each([
  ['a link to a note', 'Im [[Hafen]] und [[orte/Steg|am Steg]]', 'Im Hafen und am Steg'],
  ['a mark', 'Das ist ==wichtig==, a==b und c==d', 'Das ist wichtig, a==b und c==d'],
  ['a hidden remark', 'Davor %%geheim%% danach', 'Davor  danach'],
  ['a box', '> [!warning] Achtung\n> Glatt.', '> **Achtung**\n>\n> Glatt.'],
  ['a block around text', '{{% box %}}Text{{% /box %}}', 'Text'],
  ['code of Jekyll', '{% highlight js %}\nlet a;\n{% endhighlight %}', '\n```js\nlet a;\n```\n'],
  ['code', '`[[x]]` und `{{< y >}}`', '`[[x]]` und `{{< y >}}`'],
  ['protected code of Jekyll', '`{% raw %}{{ x }}{% endraw %}`', '`{{ x }}`'],
  ['an address with a variable', '([#2]({{ site.repository }}/2))', '([#2](nowhere:variable))'],
  ['kramdown’s attributes', 'Text\n{: .klein}', 'Text\n'],
])('%s becomes Markdown', (_, written, expected) => {
  expect(settleTemplates(written).text).toBe(expected);
});

test.each([
  ['too many brackets', '[a]('.repeat(2_000), 'links'],
  ['quotes in quotes', `${'>'.repeat(200)} x`, 'nested'],
  ['too much text', 'Nebel. '.repeat(200_000), 'too long'],
])('%s are refused before they are parsed', async (_, body, reason) => {
  const source = { name: 'x', bytes: new TextEncoder().encode(`---\n${head}\n---\n${body}`) };
  const read = frontMatterReader.read(source, {}, { words: wordsIn('de'), zone: 'Europe/Berlin' });
  await expect(read).rejects.toThrow(reason);
});

async function take(text: string) {
  mkdirSync(archive.path('quelle/bilder'), { recursive: true });
  writeFileSync(archive.path('geheim.png'), png);
  writeFileSync(archive.path('quelle/bilder/Der Kahn.png'), png);
  writeFileSync(archive.path('quelle/kahn.md'), text);
  return archive.take(archive.path('quelle/kahn.md'));
}

function bodyOf(files: Record<string, string>): string {
  return files['articles/2015/der-letzte-kahn/article.md']!.split('---\n').slice(2).join('---\n').trim();
}
