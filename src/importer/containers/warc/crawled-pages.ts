import { decode } from '../../decode.ts';
import { asText } from '../../input/read-source.ts';
import { Refusal, type Source } from '../../reader.ts';
import type { SavedFiles } from '../../saved/saved-files.ts';
import { largestSaved } from '../../saved/file-tree.ts';
import type { Item } from '../container.ts';
import { contentType } from '../mime.ts';
import type { Entry } from './capture-table.ts';
import type { Crawl, Found } from './crawl.ts';

/** The pages at some places of a crawl, one in memory at a time. */
export async function* crawledPages(crawl: Crawl, entries: Iterable<Entry>, archive: string): AsyncGenerator<Item> {
  for (const entry of entries) {
    let name = archive;
    let found: Found | undefined;
    try {
      found = await crawl.read(entry, (url) => (name = nameOf(archive, url)));
      yield crawledPage(crawl, found, archive);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      yield { name, refusal: error.message, isNoArticle: found !== undefined };
    }
  }
}

/** @throws Refusal if it holds no text */
export function crawledPage(crawl: Crawl, { url, captured, record }: Found, archive: string): Source {
  const { parameters } = contentType(record.answer.get('content-type') ?? '');
  const charset = parameters.get('charset');
  const bytes = charset && !/^utf-?8$/i.test(charset) ? Buffer.from(decode(record.payload, charset)) : record.payload;
  return {
    name: nameOf(archive, url),
    bytes: asText(bytes),
    files: new CrawledFiles(crawl, Date.parse(captured ?? '') || 0),
    origin: { url, ...(captured && { captured }), ...(record.isCut && { isCut: true }) },
    isCrawled: true,
  };
}

function nameOf(archive: string, url: string): string {
  return `${archive}/${url}`;
}

/** The pictures of a page, as they were when the page was taken. */
export class CrawledFiles implements SavedFiles {
  readonly #crawl: Crawl;
  readonly #time: number;

  /** @param time milliseconds since 1970 */
  constructor(crawl: Crawl, time: number) {
    this.#crawl = crawl;
    this.#time = time;
  }

  async read(reference: string, base?: string): Promise<Uint8Array | undefined> {
    const url = URL.parse(reference, base)?.href;
    if (url === undefined) return undefined;
    try {
      const payload = (await this.#crawl.at(url, this.#time))?.record.payload;
      return payload && payload.length <= largestSaved ? payload : undefined;
    } catch (error) {
      // A damaged picture is one that is not there.
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }
}
