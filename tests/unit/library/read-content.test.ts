import { describe, expect, test } from 'vitest';
import { report } from '../../../src/library/problem.ts';
import { readContent } from '../../../src/library/read-content.ts';
import { articleMd, contentFolder } from './content.ts';

const article = 'articles/2015/a/article.md';
const thread = 'articles/2015/a/thread.json';
const two = (first: object, second: object) =>
  JSON.stringify({
    comments: [
      { number: 1, text: 'eins', ...first },
      { number: 2, text: 'zwei', ...second },
    ],
  });

async function problemsOf(files: Record<string, string>): Promise<string> {
  return report((await readContent(await contentFolder(files))).problems);
}

describe('a folder in order', () => {
  test('has no problems with one article and nothing else', async () => {
    expect(await problemsOf({ [article]: articleMd() })).toBe('');
  });

  test('may be empty', async () => {
    expect(await problemsOf({})).toBe('');
  });

  test('may end its lines as Windows does and begin with a byte order mark', async () => {
    expect(await problemsOf({ [article]: `\uFEFF${articleMd('kicker: Oben').replaceAll('\n', '\r\n')}` })).toBe('');
  });

  test('may hold replies to comments that were reported but not archived', async () => {
    const json = JSON.stringify({ reported: 9, comments: [{ number: 3, text: 'a', replyTo: 2 }] });
    expect(await problemsOf({ [article]: articleMd(), [thread]: json })).toBe('');
  });

  test('may hold hidden folders of other programs', async () => {
    expect(await problemsOf({ [article]: articleMd(), 'articles/.tmp/x': '', 'articles/2015/.b/y': '' })).toBe('');
  });
});

describe('a problem is named', () => {
  const cases: [name: string, files: Record<string, string>, fact: string][] = [
    ['an unknown key', { [article]: articleMd('titel: x') }, 'The key `titel` is unknown.'],
    ['an unknown key within another', { [article]: articleMd('source: {nam: x}') }, 'The key `source.nam` is unknown.'],
    [
      '31 February',
      { [article]: '---\ntitle: T\npublished: 2015-02-31\n---\n' },
      '`published` names a day or an hour that does not exist.',
    ],
    [
      'a date in words',
      { [article]: '---\ntitle: T\npublished: gestern\n---\n' },
      '`published` is not a date such as 2015-09-20',
    ],
    ['a missing title', { [article]: '---\npublished: 2015-09-20\n---\n' }, '`title` is missing.'],
    ['a missing front matter', { [article]: 'Nur Text.' }, '`title` is missing.'],
    [
      'front matter without an end',
      { [article]: '---\ntitle: T\n' },
      'The front matter begins with --- and does not end.',
    ],
    ['front matter that is not YAML', { [article]: '---\ntitle: "T\n---\n' }, 'is not YAML'],
    ['a thread that is not JSON', { [article]: articleMd(), [thread]: '{"comments": [' }, 'The file is not JSON'],
    ['a thread of another shape', { [article]: articleMd(), [thread]: '[]' }, 'has the wrong type'],
    [
      'two comments with one number',
      { [article]: articleMd(), [thread]: two({}, { number: 1 }) },
      'Comment number 1 stands twice.',
    ],
    [
      'a reply into nowhere',
      { [article]: articleMd(), [thread]: two({ replyTo: 9 }, {}) },
      'Comment 1 replies to 9, which is not in this thread.',
    ],
    ['replies in a circle', { [article]: articleMd(), [thread]: two({ replyTo: 2 }, { replyTo: 1 }) }, 'in a circle'],
    [
      'a comment with text and html',
      { [article]: articleMd(), [thread]: two({ html: 'x' }, {}) },
      'exactly one of `text` and `html`',
    ],
    [
      'a missing picture',
      { [article]: articleMd('', '![Bild](bild.jpg)') },
      "The picture bild.jpg is not in the article's folder.",
    ],
    ['a missing picture in HTML', { [article]: articleMd('', '<img src="bild.jpg">') }, 'The picture bild.jpg is not'],
    ['a missing lead picture', { [article]: articleMd('image: {file: kopf.png}') }, 'The picture kopf.png is not'],
    ['an unknown section', { [article]: articleMd('section: sport') }, 'The section sport is not in site.yaml.'],
    [
      'an unknown section beside another problem',
      { [article]: articleMd('section: sport\nfoo: 1') },
      'The section sport is not in site.yaml.',
    ],
    [
      'an alias that is another article',
      { [article]: articleMd('aliases: [/2015/b/]'), 'articles/2015/b/article.md': articleMd() },
      'The address /2015/b/ already leads to',
    ],
    [
      'one alias at two articles',
      { [article]: articleMd('aliases: [/x]'), 'articles/2015/b/article.md': articleMd('aliases: [/x]') },
      'The address /x already leads to',
    ],
    [
      'a page with an address of the site',
      { 'pages/search.md': '---\ntitle: Suche\n---\n' },
      'The address /search/ belongs to the site itself.',
    ],
    [
      'a folder that cannot be an address',
      { 'articles/2015/Ä b/article.md': articleMd() },
      'The folder name Ä b cannot be an address.',
    ],
    [
      'a year that is none',
      { 'articles/neu/a/article.md': articleMd() },
      'The folder neu is not a year of four digits.',
    ],
    ['a folder without an article', { 'articles/2015/a/thread.json': '{}' }, 'The folder holds no article.md.'],
    ['a misspelt setting', { 'site.yaml': 'titel: x' }, 'The key `titel` is unknown.'],
    [
      'a section named twice',
      { 'site.yaml': 'sections: [{name: A, slug: a}, {name: B, slug: a}]' },
      'names the slug a twice',
    ],
  ];

  test.each(cases)('%s', async (_name, files, fact) => {
    expect(await problemsOf(files)).toContain(fact);
  });

  test('with every other one in the same run', async () => {
    const all = await problemsOf({
      [article]: articleMd('foo: 1'),
      'articles/2016/b/article.md': '---\ntitle: T\n---\n',
      'pages/x.md': '---\nfoo: 1\n---\n',
      'site.yaml': 'language: fr',
    });
    expect(all.match(/^\S+$/gm)).toEqual([article, 'articles/2016/b/article.md', 'pages/x.md', 'site.yaml']);
  });
});

test('an unchanged folder is not read as anything again', async () => {
  const folder = await contentFolder({ [article]: articleMd() });
  const [first] = (await readContent(folder)).articles;
  const again = await readContent(folder, (path, digest) =>
    path === 'articles/2015/a' && digest === first?.digest ? first : undefined,
  );
  expect(again.articles[0]).toBe(first);
});

test('a picture in a block of code is no picture', async () => {
  expect(await problemsOf({ [article]: articleMd('', '```\n![x](fehlt.png)\n```') })).toBe('');
});

test('a picture from elsewhere is no missing file', async () => {
  expect(await problemsOf({ [article]: articleMd('', '![x](https://example.org/x.png)') })).toBe('');
});
