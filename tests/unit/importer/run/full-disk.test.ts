import { spawnSync } from 'node:child_process';
import { globSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Archive } from '../archive.ts';

vi.setConfig({ testTimeout: 120_000 });
const root = new URL('../../../../', import.meta.url).pathname;
const cases = globSync(join(root, 'tests/cases/import-html/t*/source.html')).sort();

let archive: Archive;
beforeEach(() => {
  archive = new Archive();
});
afterEach(() => archive.remove());

interface Streams {
  input?: string;
  /** An open file in place of what is returned. */
  out?: number;
}

/**
 * Runs where no file may be larger than some blocks, as on a disk that is all but full. Shells count in blocks of 512 or
 * 1,024 bytes.
 */
function runOnFullDisk(blocks: number, words: readonly string[], { input = '', out }: Streams = {}) {
  const line = `ulimit -f ${blocks} && exec "$0" src/importer/cli.ts "$@"`;
  const rest = [process.execPath, '--into', archive.path('content'), ...words];
  return spawnSync('/bin/sh', ['-c', line, ...rest], {
    cwd: root,
    encoding: 'utf8',
    input,
    stdio: ['pipe', out ?? 'pipe', 'pipe'],
  });
}

function run(into: string, words: readonly string[]) {
  spawnSync(process.execPath, ['src/importer/cli.ts', '--into', archive.path(into), ...words], { cwd: root });
}

/** All that an archive holds, by path within it. */
function held(folder: string): [string, string][] {
  return Object.entries(archive.files())
    .filter(([path]) => path.startsWith(`${folder}/`))
    .map(([path, text]) => [path.slice(folder.length), text]);
}

describe('a report that there is no room for', () => {
  const report = () => archive.path('report.html');

  test('ends the run with file, fact and remedy, after it has told what is in', () => {
    const { status, stdout, stderr } = runOnFullDisk(40, ['--report', report(), ...cases]);
    const [, imported] = /: (\d+) imported/.exec(stdout) ?? [];
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/report\.html is not written\.\n {2}\S+ cannot be written: .+\. Make room, or set TMPDIR/),
    ]);
    expect(stdout).toContain('The same command goes on where this one stopped.');
    expect(held('content').filter(([path]) => path.endsWith('article.md'))).toHaveLength(Number(imported));
  });

  test('costs nothing that was imported, and the same command without it comes to the same end', () => {
    runOnFullDisk(40, ['--report', report(), ...cases]);
    run('content', cases);
    run('whole', cases);
    expect(held('content')).toEqual(held('whole'));
    expect(globSync(`${report()}*`)).toEqual([]);
  });
});

test('standard input that there is no room for is refused, and not cut', () => {
  const text = `Regen über Bexen\n\n${'In Bexen hat es am Dienstag geregnet, und zwar von unten.\n\n'.repeat(2_000)}`;
  const { stdout } = runOnFullDisk(40, ['--json', '--published', '2015-01-01', '-'], { input: text });
  expect(JSON.parse(stdout)).toMatchObject({
    status: 'refused',
    reason: expect.stringMatching(/cannot be written: .+\. Make room, or set TMPDIR/) as string,
  });
});

test('standard output that there is no room for is named on the other', () => {
  const { status, stderr } = runOnFullDisk(1, ['--dry-run', '--json', ...cases], {
    out: openSync(archive.path('lines.jsonl'), 'w'),
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining('Standard output cannot be written')]);
});
