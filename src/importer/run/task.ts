import type { Input } from '../input/inputs.ts';
import type { Share } from '../read-input.ts';
import type { Reading } from '../reading.ts';

/** One input, or a share of it, as it is being read: readings come in on one side and are taken on the other. */
export class Task {
  readonly input: Input;
  share: Share;
  /** Called for each reading that is taken, and when no more are wanted. */
  taken = (): void => undefined;
  stopped = (): void => undefined;
  isStopped = false;
  readonly #come: Reading[] = [];
  #isOver = false;
  #wake = (): void => undefined;

  constructor(input: Input, share: Share) {
    this.input = input;
    this.share = share;
  }

  put(reading: Reading): void {
    this.#come.push(reading);
    this.#wake();
  }

  end(): void {
    this.#isOver = true;
    this.#wake();
  }

  /** The next reading; nothing after the last. */
  async next(): Promise<Reading | undefined> {
    while (this.#come.length === 0 && !this.#isOver) await new Promise<void>((resolve) => (this.#wake = resolve));
    const reading = this.#come.shift();
    if (reading) this.taken();
    return reading;
  }

  /** Says that no more readings are wanted. */
  stop(): void {
    this.isStopped = true;
    this.stopped();
  }
}
