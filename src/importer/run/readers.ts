import type { Input } from '../input/inputs.ts';
import type { Share } from '../read-input.ts';
import type { ReadingOrder } from '../reading.ts';
import { ReaderThread, type Limits } from './reader-thread.ts';
import { Task } from './task.ts';

/** Threads that read inputs, each one started only once there is something for it to read. */
export class Readers {
  readonly count: number;
  readonly #start: () => ReaderThread;
  readonly #threads: ReaderThread[] = [];
  readonly #idle: ReaderThread[] = [];
  readonly #queue: Task[] = [];

  /** @param isKnown whether the shelf holds what was made of some bytes, as the importer left it */
  constructor(count: number, order: ReadingOrder, limits: Limits, isKnown: (made: string) => Promise<boolean>) {
    this.count = count;
    this.#start = () => new ReaderThread(order, limits, isKnown);
  }

  /** Has an input, or a share of it, read once those before it are begun. */
  read(input: Input, share: Share): Task {
    const task = new Task(input, share);
    this.#queue.push(task);
    this.#next();
    return task;
  }

  async close(): Promise<void> {
    this.#queue.length = 0;
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  #next(): void {
    if (this.#queue.length === 0) return;
    const thread = this.#idle.pop() ?? this.#another();
    if (thread) void this.#run(thread, this.#queue.shift()!);
  }

  #another(): ReaderThread | undefined {
    if (this.#threads.length >= this.count) return undefined;
    const thread = this.#start();
    this.#threads.push(thread);
    return thread;
  }

  async #run(thread: ReaderThread, task: Task): Promise<void> {
    await thread.read(task);
    this.#idle.push(thread);
    this.#next();
  }
}
