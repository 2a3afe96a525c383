import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { articleMd, contentFolder } from '../library/content.ts';

const root = new URL('../../../', import.meta.url).pathname;
let content = '';

beforeAll(async () => {
  const thread = JSON.stringify({ comments: [{ number: 1, author: 'Quillfeather', text: 'Ja.' }] });
  content = await contentFolder({
    'site.yaml': 'url: https://archive.example/alt/\ncommenters: { Quillfeather: remove }\n',
    'articles/2015/good/article.md': articleMd(),
    'articles/2015/good/thread.json': thread,
    'articles/2015/alone/article.md': articleMd(),
    'articles/2015/hidden/article.md': articleMd('visibility: unlisted'),
    'articles/2015/gone/article.md': articleMd('visibility: withdrawn'),
    'articles/2015/bad/article.md': articleMd('tilte: X'),
  });
});

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
  into: string;
}

function run(...words: string[]): Run {
  const into = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  const env = { ...process.env, LESESAAL_CONTENT: content };
  const args = ['src/export/cli.ts', '--into', into, ...words];
  return { into, ...spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8', timeout: 60_000 }) };
}

describe('wrong use ends with 2 and says what to do', () => {
  test.each([
    [['2015/good'], '--to is missing.\n  Give one or more of epub, html, md, json.'],
    [['2015/good', '--to', 'pdf'], '--to pdf is not a format'],
    [['--to', 'epub'], 'There is no article to write.'],
    [['', '--to', 'epub'], 'An article has an empty name.'],
    [['2015/good', '--to', 'epub', '--into', ''], '--into is empty.'],
    [['2015/good', '--too', 'epub'], "Unknown option '--too'"],
    [['2015/good', '--to'], "Option '--to <value>' argument missing"],
  ])('%j', (words, said) => {
    const { status, stderr } = run(...words);
    expect(stderr).toContain(said);
    expect(status).toBe(2);
  });
});

test('an article is named by year and slug, by its folder, by its file, or by an address of its pages', () => {
  const names = [
    '2015/good',
    join(content, 'articles/2015/good/'),
    join(content, 'articles/2015/good/article.md'),
    'https://archive.example/alt/2015/good/#c1',
    'http://localhost:4321/2015/good/forum/2/',
  ];
  const { status, into, stdout } = run(...names, '--to', 'json');
  expect(stdout.match(/^written/gm)).toHaveLength(names.length);
  expect(readdirSync(into, { recursive: true }).toSorted()).toEqual(['2015-good', '2015-good/thread.json']);
  expect(status).toBe(0);
});

describe('one bad article stops no other', () => {
  test.each([
    ['2015/bad', 'The key `tilte` is unknown.'],
    ['2015/gone', 'The article is withdrawn, so its text is not given away.'],
    ['2015/none', 'There is no such article.'],
    ['https://elsewhere.example/2015/good/', 'This is the name of no article.'],
    ['https://', 'This is the name of no article.'],
    ['content/site.yaml', 'This is the name of no article.'],
  ])('%s', (name, fact) => {
    const { status, into, stderr } = run(name, '2015/good', '--to', 'epub');
    expect(stderr).toContain(`refused    ${name}`);
    expect(stderr).toContain(fact);
    expect(readdirSync(into)).toEqual(['2015-good.epub']);
    expect(status).toBe(1);
  });
});

test('a format for which an article has nothing is refused, the others are written', () => {
  const { status, into, stderr } = run('2015/alone', '--to', 'json', '--to', 'html', '--to', 'md');
  expect(stderr).toContain('No thread is archived under this article.');
  expect(readdirSync(into, { recursive: true }).toSorted()).toEqual([
    '2015-alone',
    '2015-alone.html',
    join('2015-alone', 'article.md'),
  ]);
  expect(status).toBe(1);
});

test('what is unlisted is written', () => {
  expect(run('2015/hidden', '--to', 'html').status).toBe(0);
});

test('files name the place of the archive as site.yaml does, with its path', () => {
  const { into } = run('2015/good', '--to', 'html');
  expect(readFileSync(join(into, '2015-good.html'), 'utf8')).toContain(
    '<link rel="canonical" href="https://archive.example/alt/2015/good/">',
  );
});

test('a commenter whom site.yaml removes is in no file', () => {
  const { into } = run('2015/good', '--to', 'json', '--to', 'html');
  const files = ['2015-good/thread.json', '2015-good.html'].map((file) => readFileSync(join(into, file), 'utf8'));
  expect(files.filter((text) => text.includes('Quillfeather'))).toEqual([]);
});

test('a folder that cannot be written refuses the article and says so', () => {
  const into = join(content, 'site.yaml');
  const { status, stderr } = run('2015/good', '--to', 'md', '--into', into);
  expect(stderr).toMatch(/It cannot be written \((ENOTDIR|EEXIST)\)\.\n *Name another folder with --into\./);
  expect(status).toBe(1);
});

test('--help tells all flags and writes nothing', () => {
  const { status, stdout, into } = run('--help');
  expect(stdout).toMatch(/--to epub[^]*--to html[^]*--to md[^]*--to json[^]*--into DIR/);
  expect(readdirSync(into)).toEqual([]);
  expect(status).toBe(0);
});

test('a content folder that is not there ends with 2', () => {
  const env = { ...process.env, LESESAAL_CONTENT: join(content, 'none') };
  const words = ['src/export/cli.ts', '2015/good', '--to', 'md'];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, env, encoding: 'utf8' });
  expect(stderr).toContain('There is no such folder.');
  expect(status).toBe(2);
  expect(existsSync(join(root, 'exports/2015-good'))).toBe(false);
});
