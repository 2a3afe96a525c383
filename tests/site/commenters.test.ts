import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openIndex } from '../../src/search/open-index.ts';
import { parseQuestion } from '../../src/search/question.ts';
import { openEpub } from '../unit/export/opened-epub.ts';
import { builtFiles, wordsIn } from './built-files.ts';
import { filesOf, sites } from './sites.ts';

// Its site.yaml takes Mrs. Quillfeather out and calls tock-and-tick Reader 7.
const english = sites.find(({ name }) => name === 'english')!;
const place = '2015/who-stood-behind-the-counter/';
const inEpubs = filesOf(english.folder)
  .filter((path) => path.endsWith('.epub'))
  .flatMap((epub) =>
    openEpub(readFileSync(join(english.folder, epub))).map(({ path, bytes }) => ({
      path: `${epub}/${path}`,
      text: bytes.toString(),
    })),
  );
const files = [...builtFiles(english), ...inEpubs];

function filesWith(words: RegExp): string[] {
  return files.filter(({ text }) => words.test(text)).map(({ path }) => path);
}

async function hitsOf(question: string): Promise<number> {
  const index = await openIndex({
    base: `${english.folder}/search/index/`,
    fetch: async (path) => new Response(new Uint8Array(await readFile(path as string))),
  });
  return (await index.ask(parseQuestion(question), 'comments', { limit: 10 })).hits.length;
}

describe('of a commenter who is taken out', () => {
  test('no published file holds the name', () => {
    expect(filesWith(/quillfeather/i)).toEqual([]);
  });

  test('no published file holds a word that nobody else wrote', () => {
    const source = join(english.content, 'articles', place, 'thread.json');
    const { comments } = JSON.parse(readFileSync(source, 'utf8')) as { comments: { author?: string; text?: string }[] };
    const theirs = comments.filter(({ author }) => author === 'Mrs. Quillfeather').map(({ text }) => text);
    const others = filesOf(english.content)
      .filter((file) => file !== `articles/${place}thread.json`)
      .map((file) => readFileSync(join(english.content, file), 'utf8'));
    const spare = wordsIn([...others, 'string still wrote'].join('\n'));
    const told = [...wordsIn(theirs.join('\n'))].filter((word) => !spare.has(word));
    expect(told).toContain('pennyweight');
    const leaks = files.flatMap(({ path, text }) =>
      (path.startsWith('_astro/') ? [] : told).filter((word) => wordsIn(text).has(word)).map((word) => [path, word]),
    );
    expect(leaks).toEqual([]);
  });

  test.each(['marmalade', 'pennyweight', 'grandmother', 'author:quillfeather'])(
    'the search does not find %s',
    async (asked) => {
      expect(await hitsOf(asked)).toBe(0);
    },
  );

  test('the comments keep their places', () => {
    const page = readFileSync(join(english.folder, place, 'index.html'), 'utf8');
    expect(page).toMatch(/id="c1"[^]*?Comment removed[^]*?id="c2"/);
  });
});

describe('of a commenter under another name', () => {
  test('no published file holds the first one', () => {
    expect(filesWith(/tock-and-tick/i)).toEqual([]);
  });

  test.each([
    ['the page', 'index.html'],
    ['the file of the thread', 'thread.json'],
    ['the feed of the thread', 'feed.xml'],
  ])('%s says the other', (_, file) => {
    expect(readFileSync(join(english.folder, place, file), 'utf8')).toContain('Reader 7');
  });

  test('its EPUB says the other', () => {
    expect(filesWith(/Reader 7/).some((path) => path.includes('.epub/'))).toBe(true);
  });

  test('the search finds the other', async () => {
    expect(await hitsOf('author:"Reader 7"')).toBe(1);
  });
});

describe('pages of commenters', () => {
  const commenters = (name: string) => {
    const site = sites.find((one) => one.name === name)!;
    return filesOf(site.folder).filter((file) => file.startsWith('commenter/'));
  };

  test('are there for names below several comments where site.yaml asks for them', () => {
    const [register, several, once] = ['', 'ada/', 'ben-ada/'].map((path) => `commenter/${path}index.html`);
    const there = commenters('english');
    expect([register, several, once].filter((file) => there.includes(file!))).toEqual([register, several]);
  });

  test('are nowhere else', () => {
    expect(commenters('root')).toEqual([]);
  });

  test('are not offered to search engines', () => {
    const pages = commenters('english').map((file) => readFileSync(join(english.folder, file), 'utf8'));
    expect(pages.filter((page) => !page.includes('<meta name="robots" content="noindex'))).toEqual([]);
  });
});
