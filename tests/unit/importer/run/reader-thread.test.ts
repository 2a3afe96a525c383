import { expect, test } from 'vitest';
import { ReaderThread } from '../../../../src/importer/run/reader-thread.ts';
import { Task } from '../../../../src/importer/run/task.ts';

test('a thread that is closed in the middle of a task keeps nobody waiting', async () => {
  const order = { overrides: {}, site: {} as never, again: false };
  const thread = new ReaderThread(order, { time: 600, memory: 512 }, () => Promise.resolve(false));
  const task = new Task({ name: 'nowhere', path: import.meta.filename }, { at: 0, of: 1, from: 0 });
  const reading = thread.read(task);
  await thread.close();
  await expect(reading).resolves.toBeUndefined();
});
