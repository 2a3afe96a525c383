import { describe, expect, test } from 'vitest';
import { isPlain, oldPlaces } from '../../../src/library/old-places.ts';
import { report } from '../../../src/library/problem.ts';
import { readContent } from '../../../src/library/read-content.ts';
import { articleMd, contentFolder } from './content.ts';

const article = 'articles/2015/a/article.md';
const other = 'articles/2015/b/article.md';
const forum = (url: string) => JSON.stringify({ url, comments: [] });

async function placesOf(files: Record<string, string>) {
  const { articles, pages, problems } = await readContent(await contentFolder(files));
  expect(report(problems)).toBe('');
  return oldPlaces(articles, pages);
}

async function problemsOf(aliases: string[], files: Record<string, string> = {}): Promise<string> {
  const folder = await contentFolder({ [article]: articleMd(`aliases: ${JSON.stringify(aliases)}`), ...files });
  return report((await readContent(folder)).problems);
}

describe('an old address', () => {
  test('leads to its article', async () => {
    const [place] = await placesOf({ [article]: articleMd('aliases: [/alt.html]') });
    expect(place).toMatchObject({ path: '/alt.html', leads: [{ article: { slug: 'a' }, isThread: false }] });
  });

  test('with a query shares its place with others', async () => {
    const places = await placesOf({
      [article]: articleMd('aliases: ["/a.php?id=1"]'),
      [other]: articleMd('aliases: ["/a.php?id=2"]'),
    });
    expect(places.map(({ leads }) => leads.length)).toEqual([2]);
  });

  test('with a query is never taken for its path', async () => {
    const [place] = await placesOf({ [article]: articleMd('aliases: ["/a.php?id=1"]') });
    expect(isPlain(place!)).toBe(false);
  });

  test('may be one that an article had in this archive', async () => {
    expect(await problemsOf(['/2015/frueher/'])).toBe('');
  });

  test('may be written in several ways for one article', async () => {
    expect(await problemsOf(['/Alt', '/alt', '/alt/'])).toBe('');
  });

  test('may be the front page with a query', async () => {
    const [place] = await placesOf({ [article]: articleMd('aliases: ["/?p=1"]') });
    expect(place).toMatchObject({ path: '/', leads: [{ query: 'p=1', article: { slug: 'a' } }] });
  });

  test('may be a file below a room of the site', async () => {
    expect(await problemsOf(['/archive/2005/artikel-114.html'])).toBe('');
  });
});

describe("a thread's old address", () => {
  const thread = 'articles/2015/a/thread.json';

  test('leads to the thread', async () => {
    const [place] = await placesOf({
      [article]: articleMd(),
      [thread]: forum('https://forum.example.org/t/7.html?x=1'),
    });
    expect(place).toMatchObject({ path: '/t/7.html', leads: [{ query: 'x=1', isThread: true }] });
  });

  test.each([
    'https://example.org/',
    'https://example.org/search/',
    'https://example.org/2015/a/',
    'https://x.org/%FC',
  ])('leads nowhere where something else stands: %s', async (url) => {
    expect(await placesOf({ [article]: articleMd(), [thread]: forum(url) })).toEqual([]);
  });

  test('gives way to an alias', async () => {
    const [place] = await placesOf({
      [article]: articleMd(),
      [thread]: forum('https://example.org/alt.html'),
      [other]: articleMd('aliases: [/alt.html]'),
    });
    expect(place?.leads.map(({ article: { slug } }) => slug)).toEqual(['b']);
  });

  test('may be that of two threads, and is no error', async () => {
    const [place] = await placesOf({
      [article]: articleMd(),
      [thread]: forum('https://example.org/t'),
      [other]: articleMd(),
      'articles/2015/b/thread.json': forum('https://example.org/t'),
    });
    expect(place?.leads.map(({ article: { slug } }) => slug)).toEqual(['a', 'b']);
  });
});

describe('npm run check refuses', () => {
  test.each([
    ['/', 'the site itself'],
    ['/index.html', 'the site itself'],
    ['/404.html', 'the site itself'],
    ['/feed.xml', 'the site itself'],
    ['/SECTION/politik/', 'the site itself'],
    ['/topic/elbe', 'the site itself'],
    ['/_redirects', 'the site itself'],
    ['/.well-known/x', 'the site itself'],
    ['/redirects/x', 'the site itself'],
    ['/2015/a/', article],
    ['/2015/a/thread.json', article],
    ['/2015/B', other],
    ['/impressum', 'pages/impressum.md'],
  ])('%s, which belongs to %s', async (alias, holder) => {
    const files = { [other]: articleMd(), 'pages/impressum.md': '---\ntitle: Impressum\n---\n' };
    expect(await problemsOf([alias], files)).toContain(`The address ${alias} already leads to ${holder}.`);
  });

  test.each([
    ['one address at two articles', '/x', '/X/'],
    ['one query in two orders', '/x.php?a=1&b=2', '/x.php?b=2&a=1'],
    ['one name in two encodings', '/stra%C3%9Fe.html', '/straße.html'],
  ])('%s', async (_, first, second) => {
    const problems = await problemsOf([first], { [other]: articleMd(`aliases: ["${second}"]`) });
    expect(problems).toContain(`The address ${second} already leads to ${article}.`);
  });

  test('an address twice at one article', async () => {
    expect(await problemsOf(['/x', '/x'])).toContain(`The address /x already leads to ${article}.`);
  });

  test('an address below one that is a file', async () => {
    expect(await problemsOf(['/x.html', '/x.html/y'])).toContain('would stand below /x.html');
  });

  test('all that is wrong at once', async () => {
    const problems = await problemsOf(['/a/../b', '/feed.xml', '/k%FC.html', '/x', '/x']);
    expect(problems.match(/^ {2}(The alias|The address)/gm)).toHaveLength(4);
  });
});
