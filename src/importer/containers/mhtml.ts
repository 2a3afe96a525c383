import { readFile } from 'node:fs/promises';
import { decode } from '../decode.ts';
import { unwrapped } from '../html/page/archived-address.ts';
import { Refusal, type Origin, type Source } from '../reader.ts';
import type { SavedFiles } from '../saved/saved-files.ts';
import type { Container, ContainerFile } from './container.ts';
import { contentType, mimeHead, mimeParts, type MimePart } from './mime.ts';

/** A page with all its files in one, as browsers save it: MHTML, RFC 2557. */
export const mhtml: Container = { name: 'mhtml', isOnePage: true, recognises: startsLikeMhtml, open: openMhtml };

function startsLikeMhtml(head: Uint8Array): boolean {
  const found = mimeHead(
    Buffer.from(head)
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, ''),
  );
  if (!found?.headers.has('mime-version')) return false;
  const { type } = contentType(found.headers.get('content-type') ?? '');
  return type === 'multipart/related' || (type === 'text/html' && found.headers.has('content-location'));
}

async function* openMhtml(file: ContainerFile): AsyncGenerator<Source> {
  const bytes = 'path' in file ? await readFile(file.path) : file.bytes;
  const parts = mimeParts(bytes);
  const { headers } = mimeHead(Buffer.from(bytes.subarray(0, 65_536)).toString('latin1'))!;
  const root = rootOf(parts, contentType(headers.get('content-type') ?? '').parameters.get('start'));
  if (!root)
    throw new Refusal('It is a saved page (MHTML) without the page, as if it were cut off. Save or copy it again.');
  const page = decode(root.bytes, root.parameters.get('charset'));
  if (page.trim() === '')
    throw new Refusal('It is a saved page (MHTML) whose page is empty or damaged. Save or copy it again.');
  yield {
    name: file.name,
    bytes: new TextEncoder().encode(page),
    files: new MhtmlFiles(parts),
    origin: originOf(headers, root),
  };
}

function rootOf(parts: readonly MimePart[], start: string | undefined): MimePart | undefined {
  const pages = parts.filter(({ type }) => type === 'text/html' || type === 'application/xhtml+xml');
  return pages.find(({ headers }) => start !== undefined && headers.get('content-id') === start) ?? pages[0];
}

function originOf(headers: Map<string, string>, root: MimePart): Origin {
  const url = headers.get('snapshot-content-location') ?? root.headers.get('content-location');
  const saved = Date.parse(headers.get('date') ?? '');
  return {
    ...(url && /^https?:/i.test(url) && { url }),
    ...(!Number.isNaN(saved) && { captured: new Date(saved).toISOString().replace(/\.\d+/, '') }),
  };
}

/** The other parts of the message, by the address or the id that the page names. RFC 2557, section 8. */
class MhtmlFiles implements SavedFiles {
  readonly #byAddress = new Map<string, Uint8Array>();

  constructor(parts: readonly MimePart[]) {
    for (const { headers, bytes } of parts) {
      const location = headers.get('content-location');
      const id = headers.get('content-id')?.replace(/^<|>$/g, '');
      if (location) this.#byAddress.set(location, bytes).set(unwrapped(location), bytes);
      if (id) this.#byAddress.set(`cid:${id}`, bytes);
    }
  }

  read(reference: string, base?: string): Promise<Uint8Array | undefined> {
    const address = URL.parse(reference, base)?.href ?? '';
    return Promise.resolve(this.#byAddress.get(reference) ?? this.#byAddress.get(address));
  }
}
