import { exportsWithComments } from '../exports/registry.ts';
import { exportsWithoutComments } from '../exports/without-comments.ts';
import { archivebox } from './archivebox/archivebox.ts';
import type { Container } from './container.ts';
import { mhtml } from './mhtml.ts';
import { selfExtracting } from './self-extracting.ts';
import { warc } from './warc/warc.ts';
import { zip } from './zip.ts';

/** Containers in the order they are asked. A new kind of archive is one more line here. */
// A function, for containers hold containers: the files import each other.
const containers = (): readonly Container[] => [
  zip,
  selfExtracting,
  mhtml,
  warc,
  archivebox,
  ...exportsWithComments,
  ...exportsWithoutComments,
];

/** The container that the first bytes of a file tell of, if it is one. */
export function containerFor(head: Uint8Array): Container | undefined {
  return containers().find((candidate) => candidate.recognises(head));
}
