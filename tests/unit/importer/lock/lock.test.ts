import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { thisProcess } from '../../../../src/importer/lock/holder.ts';
import { lock } from '../../../../src/importer/lock/lock.ts';
import { Archive } from '../archive.ts';

let archive: Archive;
beforeEach(() => {
  archive = new Archive();
});
afterEach(() => archive.remove());

const path = () => archive.path('.import.lock');
const held = (changes: object) => writeFileSync(path(), JSON.stringify({ ...thisProcess(), ...changes }));

test('a second import is told who holds the archive, since when, and what to do', () => {
  const unlock = lock(archive.folder);
  const { since } = JSON.parse(readFileSync(path(), 'utf8')) as { since: string };
  expect(() => lock(archive.folder)).toThrow(
    new RegExp(`process ${process.pid} on .*, since ${since}.\\n.*Wait until it has ended.*delete ${path()}`),
  );
  unlock();
});

test('a lock that is given back is gone', () => {
  lock(archive.folder)();
  expect(existsSync(path())).toBe(false);
});

test('a folder that was made for nothing is gone, too', () => {
  lock(archive.path('new/content'))();
  expect(existsSync(archive.path('new/content'))).toBe(false);
});

describe('a lock is taken over', () => {
  test.each([
    ['whose process has ended', () => ({ process: spawnSync(process.execPath, ['-e', '']).pid })],
    ['of before the machine was started anew', () => ({ boot: 'another' })],
    ['whose number another process has got since', () => ({ started: '1' })],
  ])('%s', (_, changes) => {
    held(changes());
    expect(lock(archive.folder)).not.toThrow();
  });

  test('that was cut off while it was written', () => {
    writeFileSync(path(), '{"process":');
    expect(lock(archive.folder)).not.toThrow();
  });
});

// Linux alone tells of a process that it has ended and is only not yet asked for.
test.skipIf(!existsSync('/proc/self'))(
  'a lock is taken over whose process was killed and never asked for',
  async () => {
    const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec tail -f /dev/null']);
    try {
      const [told] = (await once(parent.stdout, 'data')) as [Buffer];
      const id = Number(told);
      // A shell would ask for its end.
      await vi.waitUntil(() => stat(parent.pid).includes('(tail)'));
      process.kill(id, 'SIGKILL');
      await vi.waitUntil(() => stat(id).includes(') Z '));
      held({ process: id, started: undefined });
      expect(lock(archive.folder)).not.toThrow();
    } finally {
      parent.kill();
    }
  },
);

const stat = (id: number | undefined) => readFileSync(`/proc/${id}/stat`, 'utf8');

test('a lock of another machine stays', () => {
  held({ host: 'elbe', process: 1 });
  expect(() => lock(archive.folder)).toThrow('on elbe');
});

// Node alone would try for ever; Linux alone has such a folder.
test.skipIf(!existsSync('/proc/self'))('a folder in which the system makes nothing is named, with the remedy', () => {
  expect(() => lock('/proc/lesesaal')).toThrow(
    expect.objectContaining({
      message: '/proc/lesesaal cannot be made.',
      remedy: expect.stringContaining('name another content folder with --into') as string,
    }),
  );
});
