import type { Input } from '../input/inputs.ts';
import type { Share } from '../read-input.ts';
import type { Reading } from '../reading.ts';

/** To a worker: one input to read, an answer to what it asked, leave to read on, or to stop reading. */
export type ToWorker =
  | { kind: 'task'; input: Input; share: Share }
  | { kind: 'answer'; isKnown: boolean }
  | { kind: 'more' }
  | { kind: 'stop' };

/** From a worker. Each of them says, too, that it is alive. */
export type FromWorker =
  | { kind: 'alive' }
  | { kind: 'begin'; at: number; name: string }
  | { kind: 'ask'; made: string }
  | { kind: 'reading'; reading: Reading }
  | { kind: 'end' };
