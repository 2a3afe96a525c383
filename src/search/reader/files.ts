import { IndexError } from '../answer.ts';
import { directoryFile, fileOf, formatNumber, type Directory } from '../format.ts';

/** Fetches the files of an index and keeps what they hold. */
export class Files {
  private readonly base: string;
  private readonly fetch: typeof fetch;
  private readonly held = new Map<string, Promise<unknown>>();

  constructor(base: string, fetcher: typeof fetch) {
    this.base = base;
    this.fetch = fetcher;
  }

  /**
   * What a named file holds, read once. Nothing is thrown away: what a visit needs of an index is small.
   * @throws IndexError if there is no such file, or it is not whole
   */
  read<Content>(name: string, read: (bytes: Uint8Array) => Content): Promise<Content> {
    let content = this.held.get(name) as Promise<Content> | undefined;
    if (!content) {
      content = this.load(fileOf(name)).then(read);
      this.held.set(name, content);
      // What failed may be there the next time.
      content.catch(() => this.held.delete(name));
    }
    return content;
  }

  /** @throws IndexError if there is none, or one of another format */
  async directory(): Promise<Directory> {
    const load = () => this.load(directoryFile, { cache: 'no-cache' });
    // The page's own request, ahead of its script, asks the network alone; the next may find what lies on the device.
    const text = new TextDecoder().decode(await load().catch(load));
    const directory = JSON.parse(text) as Directory;
    if (directory.format === formatNumber) return directory;
    throw new IndexError(`The search index has the format ${directory.format}; this page reads ${formatNumber}.`);
  }

  private async load(file: string, options: RequestInit = {}): Promise<Uint8Array> {
    const { fetch } = this;
    const response = await fetch(this.base + file, options).catch((cause: unknown) => {
      throw new IndexError(`${file} of the search index cannot be fetched.`, { cause });
    });
    if (!response.ok || !response.body) throw new IndexError(`${file} of the search index: ${response.status}.`);
    try {
      const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
      return new Uint8Array(await new Response(unpacked).arrayBuffer());
    } catch (cause) {
      throw new IndexError(`${file} of the search index is not whole.`, { cause });
    }
  }
}
