import { stat } from 'node:fs/promises';
import { containerFor } from '../containers/registry.ts';
import type { Input } from '../input/inputs.ts';
import { readHead } from '../input/read-head.ts';
import type { Reading } from '../reading.ts';
import type { Readers } from './readers.ts';
import type { Task } from './task.ts';

/** How many inputs are being read ahead, for each thread: as few as keep all of them busy. */
const ahead = 3;
/** Archives above this are worth going through more than once, so that all threads read in them. */
const worthSharing = 1024 * 1024;

/** What is read of one input, to be taken in order. */
export interface Reads {
  input: Input;
  readings: AsyncGenerator<Reading>;
}

/** Reads inputs at once and hands them on in their own order, whichever was done first. */
export async function* readInOrder(inputs: AsyncIterable<Input>, readers: Readers): AsyncGenerator<Reads> {
  const begun: Reads[] = [];
  for await (const input of inputs) {
    begun.push({ input, readings: dealt(await deal(input, readers)) });
    if (begun.length >= ahead * readers.count) yield begun.shift()!;
  }
  yield* begun;
}

async function deal(input: Input, readers: Readers): Promise<Task[]> {
  const of = (await isShared(input)) ? readers.count : 1;
  return Array.from({ length: of }, (_, at) => readers.read(input, { at, of, from: 0 }));
}

async function isShared({ path, isExport }: Input): Promise<boolean> {
  if (isExport) return true;
  const size = await stat(path).then(
    (stats) => stats.size,
    () => 0,
  );
  if (size < worthSharing) return false;
  const container = containerFor(await readHead(path));
  return container !== undefined && !container.isOnePage;
}

/** Takes from the shares of one input in turn, until one has no more or speaks for the whole. */
async function* dealt(tasks: readonly Task[]): AsyncGenerator<Reading> {
  for (let at = 0; ; at += 1) {
    const reading = await tasks[at % tasks.length]!.next();
    if (reading) yield reading;
    const isLast = reading !== undefined && 'isLast' in reading.found && reading.found.isLast;
    if (reading && !isLast) continue;
    for (const task of tasks) task.stop();
    return;
  }
}
