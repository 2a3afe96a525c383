import { Refusal, type Origin } from '../../reader.ts';
import type { TemporaryFile } from '../temporary-file.ts';
import { keyOf, webAddress } from './address-key.ts';
import { storeOf, type ByteStore } from './byte-store.ts';
import { captureOf, kinds } from './capture.ts';
import { CaptureTable, type Entry } from './capture-table.ts';
import { readRecord, type WarcRecord } from './record.ts';
import { scan, SharedMember, type Faults } from './scan.ts';
import { unpackedFile } from './unpacked-file.ts';

/** A record that was asked for, and under which address and when it was taken. */
export interface Found extends Required<Pick<Origin, 'url'>>, Pick<Origin, 'captured'> {
  isPage: boolean;
  record: WarcRecord;
}

const mostHops = 10;

/** The captures of one or several WARC files, found by address without reading the files again. */
export class Crawl {
  readonly faults: Faults = { damaged: 0, isCutOff: false };
  /** Captures that were left out because their pages were taken very often. */
  passedOver = 0;
  readonly #stores: ByteStore[] = [];
  readonly #temporary: TemporaryFile[] = [];
  readonly #table = new CaptureTable();

  /** Goes through a file once and notes where everything is. @throws Refusal if it was made to burst */
  async add(store: ByteStore): Promise<void> {
    const [at, count] = [this.#stores.push(store) - 1, this.#table.count];
    try {
      await this.#note(at);
    } catch (error) {
      if (!(error instanceof SharedMember)) throw error;
      this.#table.shorten(count);
      const file = await unpackedFile(store, this.faults);
      this.#temporary.push(file);
      await store.close();
      this.#stores[at] = await storeOf(file);
      await this.#note(at);
    }
  }

  /** Closes all files, and removes what was unpacked. */
  async close(): Promise<void> {
    for (const store of this.#stores) await store.close();
    for (const file of this.#temporary) await file.remove();
  }

  async #note(at: number): Promise<void> {
    for await (const { from, size, head } of scan(this.#stores[at]!, this.faults)) {
      const capture = captureOf(head);
      if (capture) this.#table.add({ ...capture, store: at, from, size });
    }
  }

  /**
   * Every page, in the order they were taken; of several captures of one page the latest first.
   * Repeats that only say that nothing had changed are left out where the page itself is there.
   */
  pages(): Generator<Entry> {
    return this.#each(isPage);
  }

  /** Every frame with comments. */
  threads(): Generator<Entry> {
    return this.#each((kind) => kind === kinds.thread);
  }

  *#each(fits: (kind: Entry['kind']) => boolean): Generator<Entry> {
    const done = new Uint8Array(this.#table.count);
    for (let at = 0; at < this.#table.count; at += 1) {
      if (done[at] === 1 || !fits(this.#table.entry(at).kind)) continue;
      const alike = this.#pagesAt(this.#table.entry(at).address);
      // Of a page that was taken very often only so many are found, and this is another.
      if (!alike.includes(at)) this.passedOver += 1;
      else {
        for (const other of alike) done[other] = 1;
        yield* this.#worthReading(alike);
      }
    }
  }

  /** The captures of one page, the latest first. */
  pagesAt(address: string): Entry[] {
    return this.#worthReading(this.#pagesAt(keyOf(address)));
  }

  #pagesAt(key: number): number[] {
    return this.#table.find('address', key).filter((at) => isPage(this.#table.entry(at).kind));
  }

  #worthReading(captures: readonly number[]): Entry[] {
    const entries = captures.map((at) => this.#table.entry(at));
    const whole = entries.filter(({ isRevisit }) => !isRevisit);
    return (whole.length > 0 ? whole : entries.slice(-1)).reverse();
  }

  /**
   * What stood at an address at some time: the nearest capture, through redirects and repeats.
   * @param time milliseconds since 1970
   */
  async at(url: string, time: number): Promise<Found | undefined> {
    const been = new Set<number>();
    let address = url;
    for (let hops = 0; hops < mostHops; hops += 1) {
      const wanted = webAddress(address);
      const there = wanted === undefined ? [] : this.#table.find('address', keyOf(wanted));
      // From http to https is a redirect from an address to itself.
      const at = this.#nearest(
        there.filter((one) => !been.has(one)),
        time,
      );
      if (at === undefined) return undefined;
      been.add(at);
      const entry = this.#table.entry(at);
      const found = await this.read(entry);
      if (webAddress(found.url) !== wanted) return undefined;
      if (entry.kind !== kinds.redirect) return found;
      address = URL.parse(found.record.answer.get('location') ?? '', address)?.href ?? '';
    }
    return undefined;
  }

  /**
   * @param tellAddress is told the address even of what cannot be read
   * @throws Refusal if it is damaged or too large, or a repeat of something that is not there
   */
  async read(entry: Entry, tellAddress?: (url: string) => void): Promise<Found> {
    const record = await readRecord(this.#stores[entry.store]!, entry);
    const url = URL.parse(record.fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? '')?.href ?? '';
    tellAddress?.(url);
    const captured = entry.time > 0 ? new Date(entry.time).toISOString().replace(/\.\d+/, '') : undefined;
    const whole = entry.isRevisit && entry.kind !== kinds.redirect ? await this.#original(record, entry) : record;
    return { url, ...(captured && { captured }), isPage: isPage(entry.kind), record: whole };
  }

  /** ISO 28500:2017, section 6.7: by the address and date that it names, else by what it holds, else by its own address. */
  async #original(revisit: WarcRecord, entry: Entry): Promise<WarcRecord> {
    const named = webAddress(revisit.fields.get('warc-refers-to-target-uri'));
    const time = Date.parse(revisit.fields.get('warc-refers-to-date') ?? '') || entry.time;
    const candidates = [
      ...(named === undefined ? [] : this.#table.find('address', keyOf(named))),
      ...(entry.digest === 0 ? [] : this.#table.find('digest', entry.digest)),
      ...(named === undefined && entry.digest === 0 ? this.#table.find('address', entry.address) : []),
    ].filter((at) => !this.#table.entry(at).isRevisit && this.#table.entry(at).kind !== kinds.redirect);
    const sameContent = candidates.filter((at) => entry.digest !== 0 && this.#table.entry(at).digest === entry.digest);
    const at = this.#nearest(sameContent.length > 0 ? sameContent : candidates, time);
    if (at === undefined)
      throw new Refusal(
        'It only repeats another capture, which this archive does not hold. Join it with the one that does into one file.',
      );
    const original = this.#table.entry(at);
    return readRecord(this.#stores[original.store]!, original);
  }

  #nearest(captures: readonly number[], time: number): number | undefined {
    const distance = (at: number) => Math.abs(this.#table.entry(at).time - time);
    let best: number | undefined;
    for (const at of captures) if (best === undefined || distance(at) < distance(best)) best = at;
    return best;
  }
}

function isPage(kind: Entry['kind']): boolean {
  return kind === kinds.page || kind === kinds.thread;
}
