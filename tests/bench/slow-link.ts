import { setTimeout as sleep } from 'node:timers/promises';

/** Lighthouse's slow 4G: 1.6 Mbit/s for all requests together, and 150 ms until an answer begins. */
const link = { bytesPerMs: 200, roundTrip: 150 };
/** Heads of request and answer on HTTP/2, compressed. */
const heads = 120;

/** A line that is as slow as a phone's, and counts. Time passes as it would, so that rounds that wait for each other do. */
export class SlowLink {
  bytes = 0;
  requests = 0;
  private freeAt = 0;
  private readonly pace: number;

  /** @param pace 0 to only count */
  constructor(pace: 0 | 1 = 1) {
    this.pace = pace;
  }

  /** Hands bytes over when they would have come. */
  async carry(body: Uint8Array): Promise<void> {
    this.bytes += body.length + heads;
    this.requests += 1;
    if (this.pace === 0) return;
    const now = performance.now();
    this.freeAt = Math.max(this.freeAt, now + link.roundTrip) + (body.length + heads) / link.bytesPerMs;
    await sleep(this.freeAt - now);
  }

  /** What was carried since the last time, in kilobytes. */
  take(): { kB: number; requests: number } {
    const taken = { kB: Math.round(this.bytes / 100) / 10, requests: this.requests };
    [this.bytes, this.requests] = [0, 0];
    return taken;
  }
}
