import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../../src/library/read-content.ts';
import { readWaiting } from '../../../src/library/read-waiting.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  mkdirSync(join(folder, 'waiting'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('threads that wait are counted', async () => {
  const waiting = { article: { title: 'Das Wehr' }, thread: { comments: [{ number: 1, text: 'Ja.' }] } };
  writeFileSync(join(folder, 'waiting', 'das-wehr.json'), JSON.stringify(waiting));
  expect((await readWaiting(folder)).waiting).toMatchObject([waiting]);
});

test('a file that is none is named', async () => {
  writeFileSync(join(folder, 'waiting', 'wehr.json'), '{');
  const { problems } = await readWaiting(folder);
  expect(problems.map(({ file }) => file)).toEqual(['waiting/wehr.json']);
});

test('the site is built whatever waits', async () => {
  writeFileSync(join(folder, 'waiting', 'wehr.json'), '{');
  expect((await readContent(folder)).problems).toEqual([]);
});

test('nothing waits where there is no such folder', async () => {
  rmSync(join(folder, 'waiting'), { recursive: true });
  expect(await readWaiting(folder)).toEqual({ waiting: [], problems: [] });
});
