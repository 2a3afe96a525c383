import { decode } from '../decode.ts';
import { unwrapped } from '../html/page/archived-address.ts';
import { Refusal, type Origin, type Source } from '../reader.ts';
import type { SavedFiles } from '../saved/saved-files.ts';
import type { Container, ContainerFile } from './container.ts';
import { contentType, mimeHead, mimeParts, type MimePart } from './mime.ts';
import { wholeFile } from './whole-file.ts';

/** A page with all its files in one, as browsers save it: MHTML, RFC 2557. */
export const mhtml: Container = { name: 'mhtml', isOnePage: true, recognises: startsLikeMhtml, open: openMhtml };

function startsLikeMhtml(head: Uint8Array): boolean {
  const found = headOf(withoutMark(head));
  if (!found?.headers.has('mime-version')) return false;
  const { type } = contentType(found.headers.get('content-type') ?? '');
  return type === 'multipart/related' || (type === 'text/html' && found.headers.has('content-location'));
}

function headOf(bytes: Uint8Array): ReturnType<typeof mimeHead> {
  return mimeHead(Buffer.from(bytes.subarray(0, 65_536)).toString('latin1'));
}

/** Without the byte order mark that some editors set before all. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

async function* openMhtml(file: ContainerFile): AsyncGenerator<Source> {
  const bytes = withoutMark(await wholeFile(file));
  const parts = mimeParts(bytes);
  const { headers } = headOf(bytes)!;
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
    ...(url && /^https?:/i.test(url) && URL.canParse(url) && { url }),
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
