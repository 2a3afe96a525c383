import { constants, inflateRawSync } from 'node:zlib';
import { Refusal } from '../../reader.ts';
import { leftOut } from '../../exports/left-out.ts';
import type { Container, ContainerFile, Item } from '../container.ts';
import { storeOf } from './byte-store.ts';
import { crawledPages } from './crawled-pages.ts';
import { Crawl } from './crawl.ts';
import { gzipHeaderLength } from './gzip-header.ts';

/** A crawl or a browser's recording: WARC, ISO 28500:2017 (1.1) and 2009 (1.0), packed or not. */
export const warc: Container = { name: 'warc', recognises: startsLikeWarc, open: openWarc };

/** The crawler that came before wrote ARC. */
const beginning = /^(?:WARC\/\d|filedesc:\/\/)/;

function startsLikeWarc(head: Uint8Array): boolean {
  return beginning.test(firstLine(head));
}

async function* openWarc(file: ContainerFile): AsyncGenerator<Item> {
  const crawl = new Crawl();
  try {
    await addTo(crawl, file);
    yield* crawledPages(crawl, crawl.pages(), file.name);
    yield* damages(crawl, file.name);
  } finally {
    await crawl.close();
  }
}

/** @throws Refusal if it is of a version that is not known */
async function addTo(crawl: Crawl, file: ContainerFile): Promise<void> {
  const store = await storeOf(file);
  const line = firstLine(await store.read(0, 1_024));
  if (!line.startsWith('WARC/'))
    await refuse(store, 'It is an ARC file, older than WARC. Turn it into WARC first, for example with warcio.');
  if (!/^WARC\/(?:0\.1[78]|1\.[01])\s*$/.test(line)) {
    await refuse(
      store,
      `It is of version ${line.slice(0, 20)}; WARC 1.0 and 1.1 can be read. Turn it into one of them, for example with warcio.`,
    );
  }
  await crawl.add(store);
}

async function refuse(store: { close(): Promise<void> }, reason: string): Promise<never> {
  await store.close();
  throw new Refusal(reason);
}

const copyAgain = 'Copy or download it again, if there is a whole one.';

/** What was lost with damaged places and left out, a line for each kind. */
export function* damages({ faults, passedOver }: Crawl, name: string): Generator<Item> {
  yield* leftOut(name, passedOver, 'capture', 'is of a page with many others', 'are of pages with many others');
  if (faults.damaged > 0) {
    const places = faults.damaged === 1 ? 'one place' : `${faults.damaged} places`;
    const refusal = `It is damaged in ${places}. What stands there could not be read, the rest was. ${copyAgain}`;
    yield { name, refusal, isIncomplete: true };
  }
  const refusal = `It breaks off within a record. What comes before was read. ${copyAgain}`;
  if (faults.isCutOff) yield { name, refusal, isIncomplete: true };
}

function firstLine(head: Uint8Array): string {
  const bytes = Buffer.from(head.subarray(0, 1_024));
  return begin(bytes).toString('latin1', 0, 200).split(/\r?\n/)[0]!;
}

/** The first bytes unpacked; of the first member alone, for the next may be damaged. */
function begin(bytes: Buffer): Buffer {
  const header = gzipHeaderLength(bytes);
  if (header === undefined) return bytes;
  try {
    return inflateRawSync(bytes.subarray(header), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0);
  }
}
