import { archivebox } from './archivebox/archivebox.ts';
import type { Container } from './container.ts';
import { mhtml } from './mhtml.ts';
import { warc } from './warc/warc.ts';
import { zip } from './zip.ts';

/** Containers in the order they are asked. A new kind of archive is one more line here. */
// A function, for containers hold containers: the files import each other.
const containers = (): readonly Container[] => [zip, mhtml, warc, archivebox];

/** The container that the first bytes of a file tell of, if it is one. */
export function containerFor(head: Uint8Array): Container | undefined {
  return containers().find((candidate) => candidate.recognises(head));
}
