import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Outcome } from '../../../../src/importer/outcome.ts';
import { page } from '../../../cases/import-hostile/page.ts';
import { Archive } from '../archive.ts';

vi.setConfig({ testTimeout: 300_000 });
const root = new URL('../../../../', import.meta.url).pathname;
const cases = globSync(join(root, 'tests/cases/import-html/thread-*/*.html')).sort();

let archive: Archive;
beforeEach(() => {
  archive = new Archive();
});
afterEach(() => archive.remove());

const command = (into: string, ...words: string[]) => [
  'src/importer/cli.ts',
  '--into',
  archive.path(into),
  '--json',
  ...words,
];

function run(into: string, ...words: string[]): Outcome[] {
  const { stdout } = spawnSync(process.execPath, command(into, ...words), { cwd: root, encoding: 'utf8' });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Outcome);
}

/** All that an archive holds, by path within it. */
function held(folder: string): [string, string][] {
  return Object.entries(archive.files())
    .filter(([path]) => path.startsWith(`${folder}/`))
    .map(([path, text]) => [path.slice(folder.length), text]);
}

test('however many threads read, the outcome is the same', () => {
  const one = run('one', '--jobs', '1', ...cases);
  const three = run('three', '--jobs', '3', ...cases);
  expect([three, held('three')]).toEqual([one, held('one')]);
});

test('what a run that was killed left among temporary files goes when the next begins', async () => {
  const around = archive.path('temporary');
  mkdirSync(around);
  const env = { ...process.env, TMPDIR: around };
  const killed = spawn(process.execPath, command('killed', ...cases), { cwd: root, env, stdio: 'ignore' });
  const ended = once(killed, 'close');
  while (globSync(join(around, '*/holder.json')).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  killed.kill('SIGKILL');
  await ended;
  mkdirSync(join(around, 'lesesaal-of-something-else'));
  spawnSync(process.execPath, command('killed', cases[0]!), { cwd: root, env });
  expect(readdirSync(around)).toEqual(['lesesaal-of-something-else']);
});

test('a run that was killed in the middle comes to the same end with the same command', async () => {
  run('whole', ...cases);
  const killed = spawn(process.execPath, command('killed', ...cases), { cwd: root, stdio: 'ignore' });
  const ended = once(killed, 'close');
  while (killed.exitCode === null && globSync(archive.path('killed/articles/*/*')).length < 3) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  killed.kill('SIGKILL');
  await ended;
  run('killed', ...cases);
  expect(held('killed')).toEqual(held('whole'));
  expect(readdirSync(archive.path('killed'))).toEqual(['articles']);
});

describe('a page that needs more than it may have', () => {
  const outcomes = (...flags: string[]) => {
    mkdirSync(archive.path('in'));
    const large = '<p>Am Morgen lag <b>der Nebel</b> über dem Hafen.</p>'.repeat(55_000);
    writeFileSync(archive.path('in/a.html'), page('Eins'));
    writeFileSync(archive.path('in/b.html'), page('Zwei', large));
    writeFileSync(archive.path('in/c.html'), page('Drei'));
    return run('content', ...flags, archive.path('in'));
  };

  test.each([
    [['--memory', '64'], 'Reading it took more than 64 MB of memory and was ended. --memory gives it more.'],
    [['--timeout', '1'], 'Reading it took longer than 1 s and was ended. --timeout gives it more.'],
  ])('by %j is refused with its reason, and the others are taken', (flags, reason) => {
    expect(outcomes(...flags).map(({ status, reason }) => [status, reason])).toEqual([
      ['imported', null],
      ['refused', reason],
      ['imported', null],
    ]);
  });
});

test('a dry run tells the same, writes a report and nothing else', () => {
  const [first] = cases;
  const report = archive.path('report.html');
  const told = run('content', '--dry-run', '--report', report, first!);
  expect([existsSync(report), existsSync(archive.path('content'))]).toEqual([true, false]);
  expect(told).toEqual(run('content', first!));
});
