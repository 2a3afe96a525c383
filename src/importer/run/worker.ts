import { parentPort, workerData } from 'node:worker_threads';
import { readInput, type ReadingEvents } from '../read-input.ts';
import type { ReadingOrder } from '../reading.ts';
import type { FromWorker, ToWorker } from './messages.ts';

// Reads inputs on a core of its own, one after the other. Everything hostile is met here: whoever started
// this thread may end it at any time, and nothing but readings leaves it.

const order = workerData as ReadingOrder;
/** How many readings it may be ahead of who takes them. */
const ahead = 4;
const heartbeat = 1_000;
/** Where the one task stands that is being read. */
const state = { isReading: false, isStopped: false, leave: ahead };
let wake = (): void => undefined;
let answer: ((isKnown: boolean) => void) | undefined;

const events: ReadingEvents = {
  begin(at, name) {
    state.isReading = true;
    tell({ kind: 'begin', at, name });
  },
  isKnown(made) {
    return new Promise((resolve) => {
      answer = resolve;
      tell({ kind: 'ask', made });
    });
  },
};

parentPort!.on('message', (message: ToWorker) => {
  if (message.kind === 'answer') answer?.(message.isKnown);
  if (message.kind === 'more') state.leave += 1;
  if (message.kind === 'stop') state.isStopped = true;
  if (message.kind === 'task') void read(message);
  wake();
});

// An archive may take its time to be gone through, as long as this thread turns; one source may not.
setInterval(() => {
  if (!state.isReading) tell({ kind: 'alive' });
}, heartbeat).unref();

tell({ kind: 'alive' });

async function read({ input, share }: ToWorker & { kind: 'task' }): Promise<void> {
  Object.assign(state, { isReading: false, isStopped: false, leave: ahead });
  for await (const reading of readInput(input, order, events, share)) {
    state.isReading = false;
    tell({ kind: 'reading', reading });
    state.leave -= 1;
    while (state.leave <= 0 && !state.isStopped) await new Promise<void>((resolve) => (wake = resolve));
    if (state.isStopped) break;
  }
  tell({ kind: 'end' });
}

function tell(message: FromWorker): void {
  parentPort!.postMessage(message);
}
