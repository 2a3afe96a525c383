import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outcome } from '../../../src/importer/outcome.ts';
import { Archive } from './archive.ts';

/**
 * Each folder of `tests/cases/import-hostile` makes files that were made to do harm, for most are too large to be
 * kept; `outcomes.txt` says what is to become of them. The command takes all of them in one run, with a
 * report, whose reading of their texts is to cost none of them its place.
 */
const root = new URL('../../../', import.meta.url).pathname;
const cases = join(root, 'tests/cases/import-hostile');
const names = readdirSync(cases).filter((name) => !name.endsWith('.ts'));
let archive: Archive;
let outcomes: Outcome[];
let status: number | null;

interface Case {
  make: () => Promise<Record<string, string | Buffer>>;
}

beforeAll(async () => {
  archive = new Archive();
  for (const name of names) {
    const { make } = (await import(join(cases, name, 'make.ts'))) as Case;
    mkdirSync(archive.path('in', name), { recursive: true });
    for (const [file, content] of Object.entries(await make())) writeFileSync(archive.path('in', name, file), content);
  }
  const flags = ['--into', archive.path('in/content'), '--json', '--report', archive.path('report.html')];
  const run = spawnSync(process.execPath, ['src/importer/cli.ts', ...flags, archive.path('in')], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  status = run.status;
  outcomes = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Outcome);
}, 600_000);
afterAll(() => archive.remove());

test('the run comes to its end and says that something was refused', () => {
  expect(status).toBe(1);
});

test('the report holds nothing of theirs as markup', () => {
  expect(readFileSync(archive.path('report.html'), 'utf8')).not.toMatch(
    /<(?:script|img|iframe|svg|object|link|base|form)\b/i,
  );
});

test.each(names)('%s comes out as expected', async (name) => {
  const of = archive.path('in', `${name}/`);
  const told = outcomes
    .filter(({ input }) => input.startsWith(of))
    .map(({ input, status, article, reason }) => [input.slice(of.length), status, article, reason].join(' | '));
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(join(cases, name, 'outcomes.txt'));
});

test('nothing was written but articles', () => {
  const written = readdirSync(archive.path('in')).filter((name) => !names.includes(name));
  expect([written, readdirSync(archive.path('in/content'))]).toEqual([['content'], ['articles']]);
});

test('no sign that steers anything is in what was written', () => {
  const texts = Object.entries(archive.files()).filter(([path]) => path.startsWith('in/content/'));
  expect(texts.filter(([, text]) => /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text))).toEqual([]);
});
