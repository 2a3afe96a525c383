import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Outcome } from '../../../../src/importer/outcome.ts';
import { Archive } from '../archive.ts';

vi.setConfig({ testTimeout: 120_000 });
const root = new URL('../../../../', import.meta.url).pathname;
const kinds = ['import-export', 'import-pages', 'import-thread-page', 'import-warc'];

let archive: Archive;
beforeEach(() => {
  archive = new Archive();
  const filter = (path: string) => !/^(?:expected.*|outcomes\.txt)$/.test(basename(path));
  for (const kind of kinds)
    cpSync(join(root, 'tests/cases', kind), archive.path('in', kind), { recursive: true, filter });
});
afterEach(() => archive.remove());

const command = (into: string, ...flags: string[]) => [
  'src/importer/cli.ts',
  '--into',
  archive.path(into),
  ...flags,
  archive.path('in'),
];

function run(into: string, ...flags: string[]): string {
  return spawnSync(process.execPath, command(into, ...flags), { cwd: root, encoding: 'utf8' }).stdout;
}

function linesOf(text: string): Outcome[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Outcome);
}

/** How a summary says what lines of JSON tell. */
function said(lines: readonly Outcome[]): string[] {
  const counts = new Map<string, number>();
  for (const { status, joined, pages } of lines) {
    const name = status === 'passed' ? 'passed over' : joined ? 'joined' : status;
    counts.set(name, (counts.get(name) ?? 0) + pages);
  }
  return Array.from(counts, ([name, count]) => `${count} ${name}`).sort();
}

function summaryOf(text: string): string[] {
  return /\d+ inputs, \d+ results: (.*)\.$/m.exec(text)![1]!.split(', ').sort();
}

test('every file of a mixed folder is told, in a first run and in a second', () => {
  const files = globSync('**/*.*', { cwd: archive.path('in') }).filter((path) => !path.endsWith('data.json'));
  for (const lines of [1, 2].map(() => linesOf(run('content', '--json')))) {
    const told = new Set(lines.map(({ file }) => file));
    expect(files.filter((path) => !told.has(archive.path('in', path)))).toEqual([]);
  }
});

test('the summary counts what the lines of JSON tell, in a first run, in a second, and in a dry one', () => {
  const first = said(linesOf(run('one', '--json')));
  const second = said(linesOf(run('one', '--json')));
  expect([run('two', '--dry-run'), run('two'), run('two')].map(summaryOf)).toEqual([first, first, second]);
});

test('what an interrupted run and the one after it imported is what one run imports', async () => {
  const child = spawn(process.execPath, command('content', '--json'), {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const pieces: string[] = [];
  child.stdout.on('data', (piece: Buffer) => {
    pieces.push(piece.toString());
    child.kill('SIGINT');
  });
  const [code] = (await once(child, 'close')) as [number];
  const placesOf = (text: string) =>
    linesOf(text).flatMap(({ status, joined, article }) => (status === 'imported' && !joined ? [article] : []));
  const imported = [...placesOf(pieces.join('')), ...placesOf(run('content', '--json'))];
  expect([code, imported]).toEqual([130, placesOf(run('whole', '--json'))]);
});
