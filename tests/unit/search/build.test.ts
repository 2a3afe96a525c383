import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { IndexError } from '../../../src/search/answer.ts';
import type { BuiltIndex } from '../../../src/search/build/build-index.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import { parseQuestion } from '../../../src/search/question.ts';
import { dice, headline, name, opinion, paragraph, pick } from '../../bench/german.ts';
import { build, found, indexOf, middlingSizes, serve, type Sample } from './small-index.ts';

const roll = dice(3);
// More than one run, and lists long enough for shards of their own.
const samples: Sample[] = Array.from({ length: 1_500 }, (_, at) => ({
  ...{ slug: `a${at}`, title: headline(roll), body: paragraph(roll, 4), authors: [name(roll)] },
  comments: Array.from({ length: at % 4 }, (_, number) => ({
    ...{ number: number + 1, title: '', author: name(roll), text: `${opinion(roll)} wort${at}` },
  })),
}));
const hafen = parseQuestion('Hafenbehörde');

test('the same articles give the same bytes', async () => {
  expect(await bytesOf(await build(samples))).toEqual(await bytesOf(await build(samples)));
});

test.each([
  ['changed', (all: Sample[]) => all.map((each, at) => (at === 700 ? { ...each, body: 'Neuer Text' } : each))],
  ['added in between', (all: Sample[]) => [...all.slice(0, 400), { slug: 'neu', body: 'Neu' }, ...all.slice(400)]],
  ['added that is older than all', (all: Sample[]) => [{ slug: 'neu', body: 'Neu und Laternenpfahl' }, ...all]],
  ['removed', (all: Sample[]) => all.filter((_, at) => at !== 100)],
  ['whose thread has grown', (all: Sample[]) => all.map((each, at) => (at === 702 ? withComments(each, 20) : each))],
  ['whose thread is gone', (all: Sample[]) => all.map((each, at) => (at === 703 ? { ...each, comments: [] } : each))],
  [
    'with all words of another',
    (all: Sample[]) => all.map((each, at) => (at === 5 ? { ...all[900]!, slug: 'a5' } : each)),
  ],
  ['added that is newer than all', (all: Sample[]) => [...all, { slug: 'neu', body: 'Neu und Laternenpfahl' }]],
  ['removed that was the newest', (all: Sample[]) => all.slice(0, -1)],
])('with one article %s, building on what is there gives what building anew gives', async (_, change) => {
  const cache = await mkdtemp(join(tmpdir(), 'lesesaal-search-'));
  await build(samples, cache);
  const changed = change(samples);
  expect(await bytesOf(await build(changed, cache))).toEqual(await bytesOf(await build(changed)));
});

test('a picture written out as text, one word of a million letters, is no hindrance', async () => {
  const index = await indexOf([{ body: `Vor dem Bild ${'aGVs'.repeat(250_000)} und danach` }]);
  expect((await index.ask(parseQuestion('danach'), 'articles')).count).toBe(1);
});

test('where lists have many pieces, a thread that goes further changes those that hold it', async () => {
  const cache = await mkdtemp(join(tmpdir(), 'lesesaal-search-'));
  const few = samples.slice(0, 300);
  await build(few, cache, middlingSizes);
  const further = few.map((each, at) => (at === 103 ? withComments(each, 1) : each));
  expect(await bytesOf(await build(further, cache, middlingSizes))).toEqual(
    await bytesOf(await build(further, undefined, middlingSizes)),
  );
});

test('one change after the other gives what building anew gives', { timeout: 120_000 }, async () => {
  const cache = await mkdtemp(join(tmpdir(), 'lesesaal-search-'));
  const any = dice(17);
  let all = [...samples];
  await build(all, cache);
  for (let time = 0; time < 3; time++) {
    // Words of others, so that some become frequent enough to be halves of compounds, and some no longer are.
    const at = Math.floor(any() * all.length);
    const body = Array.from({ length: 40 }, () => pick(any, all).body).join(' ');
    all = all.map((each, index) => (index === at ? { ...each, body: time % 2 ? 'Deich' : body } : each));
    expect(await bytesOf(await build(all, cache))).toEqual(await bytesOf(await build(all)));
  }
});

test('every file but the directory is named by what it holds', async () => {
  const { folder, files } = await build(samples.slice(0, 50));
  const other = await build([...samples.slice(0, 50), { slug: 'b', title: 'Anderer', body: 'Anderes' }]);
  const shared = files.filter((file) => file !== 'directory.bin' && other.files.includes(file));
  const [here, there] = [folder, other.folder].map((each) => shared.map((file) => readFile(join(each, file))));
  expect(await Promise.all(here!)).toEqual(await Promise.all(there!));
});

test('a file that is missing is a clear error', async () => {
  const built = await build(samples.slice(0, 50));
  const index = await openIndex({
    base: '',
    fetch: serve(built, (file, bytes) => (file === 'directory.bin' ? bytes : undefined)),
  });
  await expect(index.ask(hafen, 'articles')).rejects.toThrow(IndexError);
});

test.each(Array.from({ length: 40 }, (_, seed) => seed))(
  'a file cut off or changed is an error and never a wrong answer (%i)',
  async (seed) => {
    const built = await build(samples.slice(0, 50));
    const right = await found(await openIndex({ base: '', fetch: serve(built) }), 'Hafenbehörde');
    const harm = dice(seed);
    const fetch = serve(built, (_, bytes) => (seed % 2 ? cutOff(bytes, harm()) : changed(bytes, harm())));
    const answer = await openIndex({ base: '', fetch })
      .then((index) => found(index, 'Hafenbehörde'))
      .catch((error: unknown) => (error instanceof IndexError ? right : error));
    expect(answer).toEqual(right);
  },
);

test('an index that was replaced meanwhile is read anew', async () => {
  const before = await build(samples.slice(0, 50));
  const after = await build([{ slug: 'neu', body: 'Hafenbehörde' }]);
  let served = before;
  const index = await openIndex({ base: '', fetch: (file) => serve(served)(file) });
  served = after;
  await rm(before.folder, { recursive: true });
  expect(await found(index, 'Hafenbehörde')).toEqual(['neu']);
});

test('a page where the index should be is a clear error', async () => {
  const fetch = () => Promise.resolve(new Response('<!doctype html>'));
  await expect(openIndex({ base: '', fetch })).rejects.toThrow(IndexError);
});

test('an index of another format is a clear error', async () => {
  const built = await build([]);
  const fetch = serve(built, (_, bytes) => {
    const directory = JSON.parse(gunzipSync(bytes).toString()) as object;
    return gzipSync(JSON.stringify({ ...directory, format: 99 }));
  });
  await expect(openIndex({ base: '', fetch })).rejects.toThrow('format 99');
});

test('no more is fetched twice than the directory', async () => {
  const built = await build(samples.slice(0, 50));
  const asked: string[] = [];
  const fetch = serve(built, (file, bytes) => (asked.push(file), bytes));
  const index = await openIndex({ base: '', fetch });
  for (let time = 0; time < 3; time++) await index.ask(hafen, 'articles');
  expect(asked).toEqual([...new Set(asked)]);
});

test('what nobody needs any more is thrown away', async () => {
  const cache = await mkdtemp(join(tmpdir(), 'lesesaal-search-'));
  await build(samples, cache);
  const { folder, files } = await build(samples.slice(0, 3), cache);
  const left = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.bin'));
  expect(left.sort()).toEqual(files.sort());
});

test('all hits are handed out a few at a time', async () => {
  const index = await indexOf(samples.slice(0, 300));
  const all = await index.ask(hafen, 'articles', { limit: 1_000 });
  const parts = await Promise.all([0, 10, 20].map((skip) => index.ask(hafen, 'articles', { skip, limit: 10 })));
  expect(parts.flatMap(({ hits }) => hits)).toEqual(all.hits.slice(0, 30));
});

/** The same with more comments at the end. */
function withComments(sample: Sample, more: number): Sample {
  const added = Array.from({ length: more }, (_, at) => ({
    number: 9 + at,
    title: '',
    text: `Nachtrag ${opinion(roll)}`,
  }));
  return { ...sample, comments: [...(sample.comments ?? []), ...added] };
}

async function bytesOf({ folder, files }: BuiltIndex): Promise<Record<string, string>> {
  const entries = files.sort().map(async (file) => [file, (await readFile(join(folder, file))).toString('base64')]);
  return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
}

function cutOff(bytes: Buffer, where: number): Buffer {
  return bytes.subarray(0, Math.floor(where * bytes.length));
}

/** One bit is another; not in the bytes of gzip's head that mean nothing. */
function changed(bytes: Buffer, where: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[10 + Math.floor(where * (bytes.length - 10))]! ^= 1 << (Math.floor(where * 977) % 8);
  return copy;
}
