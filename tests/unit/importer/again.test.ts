import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Comment } from '../../../src/model/thread.ts';
import { Archive } from './archive.ts';

const place = 'articles/2015/kapitaen-wulf-legt-wieder-ab';
let archive: Archive;

beforeEach(() => {
  archive = new Archive();
});
afterEach(() => {
  archive.remove();
});

function edit(file: string, from: string, to: string): void {
  const path = archive.path(place, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

function comments(): Comment[] {
  return (JSON.parse(archive.files()[`${place}/thread.json`]!) as { comments: Comment[] }).comments;
}

const article = () => archive.files()[`${place}/article.md`];

describe('the same input again', () => {
  test('changes no byte and says unchanged', async () => {
    await archive.take('page-1.txt');
    const before = archive.files();
    const { status } = await archive.take('page-1.txt');
    expect([status, archive.files()]).toEqual(['unchanged', before]);
  });

  test('with a flag changes the field, which then is guessed no more', async () => {
    await archive.take('page-1.txt');
    const { status, inferred } = await archive.take('page-1.txt', '--kicker', 'Elbe');
    expect([status, inferred]).toEqual(['imported', ['title', 'published']]);
    expect(article()).toContain('kicker: Elbe\n');
  });

  test('with an empty flag removes the field', async () => {
    await archive.take('page-1.txt');
    await archive.take('page-1.txt', '--kicker', '');
    expect(article()).not.toContain('kicker:');
  });
});

describe('a further page of the thread', () => {
  test.each([
    ['page-1.txt', 'page-2.txt'],
    ['page-2.txt', 'page-1.txt'],
  ])('after %s, %s adds its comments', async (first, second) => {
    await archive.take(first);
    const { article: where, losses } = await archive.take(second);
    expect(where).toBe(place);
    expect(comments().map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(losses).toEqual(['1 von 5 Beiträgen ist nicht erfasst. Erfasst: 1–4.']);
  });

  test('brings the article nothing twice', async () => {
    await archive.take('page-1.txt');
    await archive.take('page-2.txt');
    const before = archive.files();
    const again = [await archive.take('page-1.txt'), await archive.take('page-2.txt')];
    expect(again.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
    expect(archive.files()).toEqual(before);
  });

  test('dates the article by the earliest comment of all', async () => {
    await archive.take('page-2.txt');
    await archive.take('page-1.txt');
    expect(article()).toContain('published: "2015-04-12"');
  });
});

describe('what was edited by hand', () => {
  test('stays in article.md, and the outcome says so', async () => {
    await archive.take('page-1.txt');
    edit('article.md', 'title: Kapitän Wulf legt wieder ab', 'title: Wulf fährt');
    const edited = article();
    const { reason } = await archive.take('page-2.txt');
    expect([article(), reason]).toEqual([edited, expect.stringContaining('--force')]);
  });

  test('does not keep the thread from growing', async () => {
    await archive.take('page-1.txt');
    edit('article.md', 'Hunde zahlen', 'Katzen zahlen');
    await archive.take('page-2.txt');
    expect(comments()).toHaveLength(4);
  });

  test.each([
    ['Drei Jahre lang', 'Drei lange Jahre'],
    ['Er sei an Land', 'An Land sei er'],
  ])('in the text (%s) leaves the article known to a further page of its thread', async (from, to) => {
    await archive.take('page-1.txt');
    edit('article.md', from, to);
    expect((await archive.take('page-2.txt')).article).toBe(place);
    expect(comments()).toHaveLength(4);
  });

  test('stays in a comment while others are added', async () => {
    await archive.take('page-1.txt');
    edit('thread.json', '"Hurra"', '"Hurra!"');
    await archive.take('page-2.txt');
    expect(comments().map(({ title }) => title)).toEqual([
      'Hurra!',
      'Und wie komme ich',
      'Schwimmen',
      'Nicht bei Ebbe',
    ]);
  });

  test('is a comment taken out, and the same input does not bring it back', async () => {
    await archive.take('page-1.txt');
    const path = archive.path(place, 'thread.json');
    const thread = JSON.parse(readFileSync(path, 'utf8')) as { comments: Comment[] };
    writeFileSync(path, JSON.stringify({ ...thread, comments: thread.comments.slice(1) }));
    const { status } = await archive.take('page-1.txt');
    expect([status, comments().length]).toEqual(['unchanged', 1]);
  });

  test('is written over with --force', async () => {
    await archive.take('page-1.txt');
    const before = archive.files();
    edit('article.md', 'Hunde zahlen', 'Katzen zahlen');
    edit('thread.json', 'Hurra', 'Hurrah');
    const { status } = await archive.take('page-1.txt', '--force');
    expect([status, archive.files()]).toEqual(['imported', before]);
  });

  test('a file that breaks the model is not written over', async () => {
    await archive.take('page-1.txt');
    edit('article.md', 'title:', 'titel:');
    const { status, reason } = await archive.take('page-2.txt');
    expect([status, reason]).toEqual(['refused', expect.stringContaining('npm run check')]);
  });
});

describe('which articles are one', () => {
  test('the same headline over another text is another article', async () => {
    await archive.take('page-1.txt');
    expect((await archive.take('same-headline.txt')).article).toBe(`${place}-2`);
  });

  test('each of two with one headline is known again', async () => {
    await archive.take('page-1.txt');
    await archive.take('same-headline.txt');
    const again = [await archive.take('page-1.txt'), await archive.take('same-headline.txt')];
    expect(again.map((outcome) => outcome.article)).toEqual([place, `${place}-2`]);
  });

  test.each([
    'https://example.org/elbe/faehre-123.html?utm_source=feed',
    'https://example.org/elbe/faehre-123.html#forum',
    'http://www.example.org/elbe/faehre-123.html/',
  ])('%s is the address of the same article', async (url) => {
    await archive.take('page-1.txt', '--url', 'https://example.org/elbe/faehre-123.html');
    expect((await archive.take('same-headline.txt', '--url', url)).article).toBe(place);
  });

  test('another text at the address of one that is held is not dropped without a word', async () => {
    await archive.take('page-1.txt', '--url', 'https://example.org/a.html');
    const { reason } = await archive.take('same-headline.txt', '--url', 'https://example.org/a.html');
    expect(reason).toContain('differs');
  });

  test('two articles that an old system told apart by their query alone stay two', async () => {
    await archive.take('page-1.txt', '--url', 'https://example.org/artikel.php?id=1');
    const other = await archive.take(
      'same-headline.txt',
      '--title',
      'Der tausendste Hund',
      '--url',
      'https://example.org/artikel.php?id=2',
    );
    expect(other.article).toBe('articles/2015/der-tausendste-hund');
  });

  test('one text at two addresses is two articles', async () => {
    await archive.take('page-1.txt', '--url', 'https://example.org/a.html');
    expect((await archive.take('page-2.txt', '--url', 'https://example.org/b.html')).article).toBe(`${place}-2`);
  });

  test('a slug that another article has is refused', async () => {
    await archive.take('page-1.txt', '--slug', 'faehre');
    expect((await archive.take('same-headline.txt', '--slug', 'faehre')).reason).toContain('--slug');
  });
});

test('a dry run tells the same and writes nothing', async () => {
  const told = await archive.take('page-1.txt', '--dry-run');
  const written = archive.files();
  expect([written, told]).toEqual([{}, await archive.take('page-1.txt')]);
});
