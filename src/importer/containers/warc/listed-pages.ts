import { createInterface } from 'node:readline';
import { Refusal } from '../../reader.ts';
import type { Item } from '../container.ts';
import { webAddress } from './address-key.ts';
import { crawledPage, crawledPages } from './crawled-pages.ts';
import type { Crawl } from './crawl.ts';

/** A page that somebody, or the crawler, listed as one. */
interface Listed {
  url: string;
  /** Milliseconds since 1970; 0 if unknown. */
  time: number;
}

const mostLines = 1_000_000;
const longestLine = 8 * 1024 * 1024;

/**
 * The pages that the lists of a WACZ name, each once: what else was recorded are frames, lists and advertising.
 * WACZ 1.1.1, section 5.2.3: a line of JSON a page, the first a header.
 */
export async function* listedPages(
  crawl: Crawl,
  lists: AsyncIterable<NodeJS.ReadableStream>,
  archive: string,
): AsyncGenerator<Item> {
  const told = new Set<string>();
  for await (const list of lists) {
    for await (const { url, time } of linesOf(list)) {
      const address = webAddress(url);
      if (address === undefined || told.has(address)) continue;
      told.add(address);
      const captures = crawl.pagesAt(address);
      if (captures.length > 0) yield* crawledPages(crawl, captures, archive);
      else yield await movedPage(crawl, { url, time }, archive);
    }
  }
}

/** A page that is listed under an address that led on to another. */
async function movedPage(crawl: Crawl, { url, time }: Listed, archive: string): Promise<Item> {
  const name = `${archive}/${url}`;
  try {
    const found = await crawl.at(url, time);
    if (found?.isPage) return crawledPage(crawl, found, archive);
    return {
      name,
      refusal: 'It is listed as a page, but the archive holds none at this address. Save the page by itself.',
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { name, refusal: error.message };
  }
}

async function* linesOf(list: NodeJS.ReadableStream): AsyncGenerator<Listed> {
  let count = 0;
  for await (const line of createInterface({ input: list, crlfDelay: Number.POSITIVE_INFINITY })) {
    count += 1;
    if (count > mostLines) return;
    const listed = line.length > longestLine ? undefined : parsed(line);
    if (listed) yield listed;
  }
}

function parsed(line: string): Listed | undefined {
  try {
    const { url, ts } = JSON.parse(line) as { url?: unknown; ts?: unknown };
    if (typeof url !== 'string') return undefined;
    return { url, time: typeof ts === 'string' ? Date.parse(ts) || 0 : 0 };
  } catch {
    return undefined;
  }
}
