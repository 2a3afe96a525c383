import { afterEach, beforeEach, expect, test } from 'vitest';
import { Archive } from '../archive.ts';

let archive: Archive;
beforeEach(() => {
  archive = new Archive();
});
afterEach(() => archive.remove());

const names = /"author": "(.*?)"/g;
const authors = () =>
  Array.from(JSON.stringify(archive.files()).replaceAll('\\', '').matchAll(names), ([, name]) => name);

test('no name of a commenter reaches the archive', async () => {
  const plain = new Archive();
  await plain.take('page-1.txt');
  const signed = Array.from(JSON.stringify(plain.files()).replaceAll('\\', '').matchAll(names), ([, name]) => name!);
  plain.remove();
  await archive.take('page-1.txt', '--pseudonyms');
  expect(signed.length).toBeGreaterThan(1);
  for (const name of signed) expect(archive.files()[`${place}/thread.json`]).not.toContain(name);
});

test('a further page of the thread joins', async () => {
  await archive.take('page-1.txt', '--pseudonyms');
  const { losses } = await archive.take('page-2.txt', '--pseudonyms');
  expect(losses).toEqual(['1 von 5 Beiträgen ist nicht erfasst. Erfasst: 1–4.']);
});

test('the same page again changes nothing', async () => {
  await archive.take('page-1.txt', '--pseudonyms');
  const before = archive.files();
  const outcome = await archive.take('page-1.txt', '--pseudonyms', '--again');
  expect([outcome.status, archive.files()]).toEqual(['unchanged', before]);
});

test('names that are there already are replaced', async () => {
  await archive.take('page-1.txt');
  const before = authors();
  await archive.take('page-1.txt', '--pseudonyms');
  expect(authors().filter((name) => before.includes(name))).toEqual([]);
});

test('no name comes in beside pseudonyms', async () => {
  await archive.take('page-1.txt', '--pseudonyms');
  const { status, reason } = await archive.take('page-2.txt');
  expect([status, reason]).toEqual(['refused', expect.stringContaining('--pseudonyms')]);
});

const place = 'articles/2015/kapitaen-wulf-legt-wieder-ab';
