import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Thread } from '../../../src/model/thread.ts';
import { Archive } from './archive.ts';

const address = 'https://elbmark.example/2014/05/das-wehr/';
const sentence = 'Das Wehr am oberen Fluss steht seit hundert Jahren, und niemand weiß, wer den Schlüssel hat. ';

let archive: Archive;
let inputs: string;
beforeEach(() => {
  archive = new Archive();
  inputs = mkdtempSync(join(tmpdir(), 'lesesaal-'));
});
afterEach(() => {
  archive.remove();
  rmSync(inputs, { recursive: true });
});

describe('comments without their article', () => {
  test('wait, and the report says for what', async () => {
    const outcome = await archive.take(disqus());
    expect(outcome).toMatchObject({ status: 'waiting', article: null });
    expect(outcome.reason).toBe(`It waits for its article: ${address} (waiting/das-wehr.json).`);
  });

  test('join it when it comes, and wait no more', async () => {
    await archive.take(disqus());
    const outcome = await archive.take(page());
    expect(outcome).toMatchObject({ waited: 2, reason: null, doubt: 0 });
    expect(numbersOf(outcome.article!)).toEqual([1, 2]);
    expect(readdirSync(archive.path('waiting'))).toEqual([]);
  });

  test('give the same files in either order', async () => {
    const other = new Archive();
    await archive.take(disqus());
    await archive.take(page());
    await other.take(page());
    await other.take(disqus());
    expect(without(archive.files())).toEqual(without(other.files()));
    other.remove();
  });

  test('imported again after that change nothing', async () => {
    await archive.take(page());
    await archive.take(disqus());
    const before = archive.files();
    expect((await archive.take(disqus())).status).toBe('unchanged');
    expect((await archive.take(page())).status).toBe('unchanged');
    expect(archive.files()).toEqual(before);
  });

  test('imported again while they wait change nothing', async () => {
    await archive.take(disqus());
    const before = archive.files();
    expect((await archive.take(disqus())).status).toBe('waiting');
    expect(archive.files()).toEqual(before);
  });

  test('gather in one file where they belong to one article', async () => {
    await archive.take(disqus());
    await archive.take(disqus({ first: 903, file: 'later.xml' }));
    expect(readdirSync(archive.path('waiting'))).toEqual(['das-wehr.json']);
    expect(waitingThread('das-wehr').comments).toHaveLength(4);
  });

  test('join by the address, whatever else waits for the headline alone', async () => {
    await archive.take(disqus());
    await archive.take(isso('/thema/9'));
    const { article } = await archive.take(page());
    expect([numbersOf(article!), readdirSync(archive.path('waiting'))]).toEqual([[1, 2, 3], []]);
  });

  test('stay apart where only their headline is the same', async () => {
    await archive.take(disqus());
    await archive.take(disqus({ first: 903, file: 'other.xml', link: 'https://elbmark.example/2015/06/das-wehr/' }));
    expect(readdirSync(archive.path('waiting'))).toEqual(['das-wehr-2.json', 'das-wehr.json']);
  });

  test('do not join an article of another address, though its headline is theirs', async () => {
    await archive.take(page({ url: 'https://elbmark.example/2016/das-wehr/' }));
    expect((await archive.take(disqus())).status).toBe('waiting');
  });

  test('join by the headline an article that has no address', async () => {
    await archive.take(page({ url: '' }));
    expect((await archive.take(disqus())).status).toBe('imported');
  });

  test('older than an article of their headline are not its own', async () => {
    await archive.take(page({ url: '', published: '2018-01-01' }));
    expect((await archive.take(disqus())).status).toBe('waiting');
  });

  test('join by the path where the tool kept no host', async () => {
    await archive.take(page());
    expect(await archive.take(isso())).toMatchObject({ status: 'imported' });
  });

  test('with a path find the host in --url', async () => {
    await archive.take(isso(), '--url', 'https://elbmark.example/');
    expect(archive.files()['waiting/das-wehr.json']).toContain(`"${address}"`);
  });

  test('join the article that --url names', async () => {
    await archive.take(page({ url: 'https://elbmark.example/neu/wehr/' }));
    const outcome = await archive.take(disqus(), '--url', 'https://elbmark.example/neu/wehr/');
    expect(outcome.status).toBe('imported');
  });

  test('join by the address of the forum', async () => {
    const forum = 'https://forum.elbmark.example/t/das-wehr/9';
    const { article } = await archive.take(page());
    const thread = { url: forum, comments: [{ number: 1, id: '800', text: 'Zuerst.' }] };
    writeFileSync(archive.path(article!, 'thread.json'), JSON.stringify(thread, null, 2));
    expect(await archive.take(disqus({ link: forum }))).toMatchObject({ status: 'imported', article });
  });

  test('that a run left behind when it was cut off join with the next that come', async () => {
    await archive.take(disqus());
    const left = archive.files()['waiting/das-wehr.json']!;
    const { article } = await archive.take(page());
    writeFileSync(archive.path('waiting', 'das-wehr.json'), left);
    await archive.take(disqus({ first: 903, file: 'later.xml' }));
    expect(numbersOf(article!)).toEqual([1, 2, 3, 4]);
    expect(readdirSync(archive.path('waiting'))).toEqual([]);
  });

  test('say nothing of a dry run to the disk', async () => {
    expect((await archive.take(disqus(), '--dry-run')).status).toBe('waiting');
    expect(archive.files()).toEqual({});
  });

  test('leave a file alone that nobody understands', async () => {
    await archive.take(disqus());
    writeFileSync(archive.path('waiting', 'das-wehr.json'), '{"article":');
    await archive.take(disqus());
    expect(archive.files()['waiting/das-wehr.json']).toBe('{"article":');
    expect(archive.files()['waiting/das-wehr-2.json']).toContain('Reiher');
  });

  test('do not bring back what somebody took out of the thread', async () => {
    await archive.take(disqus());
    const { article } = await archive.take(page());
    const path = archive.path(article!, 'thread.json');
    const thread = JSON.parse(readFileSync(path, 'utf8')) as Thread;
    writeFileSync(path, JSON.stringify({ ...thread, comments: thread.comments.slice(0, 1) }, null, 2));
    await archive.take(disqus());
    expect(numbersOf(article!)).toEqual([1]);
  });
});

test('a comment that a later export has in the midst comes after those that are held, and leaves no gap', async () => {
  const { article } = await archive.take(page());
  await archive.take(disqus());
  await archive.take(disqus({ first: 899, file: 'later.xml', count: 4 }));
  expect(numbersOf(article!)).toEqual([1, 2, 3, 4]);
});

function numbersOf(article: string): number[] {
  const thread = JSON.parse(archive.files()[`${article}/thread.json`]!) as Thread;
  return thread.comments.map(({ number }) => number);
}

function waitingThread(name: string): Thread {
  return (JSON.parse(archive.files()[`waiting/${name}.json`]!) as { thread: Thread }).thread;
}

/** The record tells in which order things came. */
function without(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([name]) => !name.endsWith('import.json')));
}

function write(file: string, text: string): string {
  writeFileSync(join(inputs, file), text);
  return join(inputs, file);
}

/** @param first id of the first of two comments */
function disqus({ first = 901, count = 2, file = 'disqus.xml', link = address } = {}): string {
  const posts = Array.from({ length: count }, (_, at) => first + at).map(
    (id) =>
      `<post dsq:id="${id}"><message><![CDATA[<p>Beitrag ${id}.</p>]]></message><createdAt>2014-05-02T10:${id % 100 < 60 ? String(id % 100).padStart(2, '0') : '00'}:00Z</createdAt><isDeleted>false</isDeleted><isSpam>false</isSpam><author><name>Reiher</name></author><thread dsq:id="11" /></post>`,
  );
  const thread = `<thread dsq:id="11"><link>${link}</link><title>Das Wehr</title><isClosed>false</isClosed></thread>`;
  return write(file, `<?xml version="1.0"?><disqus xmlns:dsq="d">${thread}${posts.join('')}</disqus>`);
}

function isso(id = '/2014/05/das-wehr/'): string {
  const comment = { id: 1, parent: null, mode: 1, created: '2014-05-02 10:00:00', author: 'Otter', text: 'Ja.' };
  return write('isso.json', JSON.stringify([{ id, title: 'Das Wehr', comments: [comment] }]));
}

function page({ url = address, published = '2014-05-01' } = {}): string {
  const canonical = url === '' ? '' : `<link rel="canonical" href="${url}">`;
  return write(
    'wehr.html',
    `<!doctype html><html lang="de"><head><title>Das Wehr</title>${canonical}<meta property="article:published_time" content="${published}"></head>
<body><article><h1>Das Wehr</h1><p>${sentence.repeat(4)}</p><p>${sentence.repeat(5)}</p></article></body></html>`,
  );
}
