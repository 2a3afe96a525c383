import { Worker } from 'node:worker_threads';
import type { Reading, ReadingOrder } from '../reading.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import type { Task } from './task.ts';

/** How far one source may go. */
export interface Limits {
  /** Seconds. */
  time: number;
  /** Megabytes of JavaScript's memory. */
  memory: number;
}

/** A worker may be done while this thread was too busy to hear of it. */
const grace = 500;
/** Megabytes for what is soon forgotten. Left to itself a thread takes several times as much, and reads no faster. */
const youngest = 48;
/** Milliseconds that a thread may take to load all readers, on however busy a machine. */
const loading = 300_000;

/** A thread that reads one task at a time. When a source hangs or bursts it, another takes its place and goes on behind. */
export class ReaderThread {
  readonly #order: ReadingOrder;
  readonly #limits: Limits;
  readonly #isKnown: (made: string) => Promise<boolean>;
  #worker: Worker | undefined;
  #isLoaded = false;

  constructor(order: ReadingOrder, limits: Limits, isKnown: (made: string) => Promise<boolean>) {
    this.#order = order;
    this.#limits = limits;
    this.#isKnown = isKnown;
  }

  /** Reads a task to its end, whatever becomes of its sources. */
  async read(task: Task): Promise<void> {
    for (let isOver = false; !isOver;) {
      const { failure, during } = await this.#attempt(task);
      isOver = failure === undefined || during === undefined || task.isStopped;
      if (failure === undefined) continue;
      await this.close();
      task.put(refusal(during?.name ?? task.input.name, failure, during === undefined));
      if (during) task.share = { ...task.share, from: during.at + 1 };
    }
    task.end();
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#isLoaded = false;
    await worker?.terminate();
  }

  /** @returns why it failed, and which source was being read; neither if all was read */
  #attempt(task: Task): Promise<{ failure?: string; during?: { at: number; name: string } }> {
    const worker = (this.#worker ??= this.#start());
    const tell = (message: ToWorker) => worker.postMessage(message);
    task.taken = () => tell({ kind: 'more' });
    task.stopped = () => tell({ kind: 'stop' });
    return new Promise((resolve) => {
      let during: { at: number; name: string } | undefined;
      let deadline: NodeJS.Timeout | undefined;
      const wait = () => {
        clearTimeout(deadline);
        deadline = setTimeout(
          () => {
            deadline = setTimeout(() => settle(tooLong(this.#limits)), grace);
          },
          this.#limits.time * 1_000 + (this.#isLoaded ? 0 : loading),
        );
      };
      const hear = (message: FromWorker) => {
        this.#isLoaded = true;
        wait();
        if (message.kind === 'begin') during = message;
        else if (message.kind === 'ask')
          void this.#isKnown(message.made).then((isKnown) => tell({ kind: 'answer', isKnown }));
        else if (message.kind === 'reading') {
          during = undefined;
          task.put(message.reading);
        } else if (message.kind === 'end') settle();
      };
      const burst = (error: unknown) => settle(broken(error, this.#limits));
      // Whoever closes this thread wants nothing more of it; else it is said to have failed.
      const gone = () =>
        settle(this.#worker === worker ? `Reading it failed: its thread ended by itself. ${faulty}` : undefined);
      const settle = (failure?: string) => {
        clearTimeout(deadline);
        // What is taken from now on concerns the next task no more.
        task.taken = task.stopped = () => undefined;
        worker.off('message', hear).off('error', burst).off('exit', gone);
        resolve({ ...(failure !== undefined && { failure }), ...(during && { during }) });
      };
      worker.on('message', hear).on('error', burst).on('exit', gone);
      tell({ kind: 'task', input: task.input, share: task.share });
      wait();
    });
  }

  #start(): Worker {
    const limits = { maxOldGenerationSizeMb: this.#limits.memory, maxYoungGenerationSizeMb: youngest };
    const file = new URL('worker.ts', import.meta.url);
    const worker = new Worker(file, { workerData: this.#order, resourceLimits: limits });
    // What it throws while it is being ended is nobody's concern; before, somebody else listens, too.
    return worker.on('error', () => undefined);
  }
}

const faulty = 'That is a fault of the importer; please report it with the file.';

function refusal(name: string, reason: string, isLast: boolean): Reading {
  return { name, reader: null, found: { kind: 'refused', reason, isLast } };
}

function tooLong({ time }: Limits): string {
  return `Reading it took longer than ${time} s and was ended. --timeout gives it more.`;
}

function broken(error: unknown, { memory }: Limits): string {
  const isFull = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isFull
    ? `Reading it took more than ${memory} MB of memory and was ended. --memory gives it more.`
    : `Reading it failed: ${String(error)}. ${faulty}`;
}
