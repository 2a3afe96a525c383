import type { Directory } from '../format.ts';
import { ByteReader } from '../format/byte-reader.ts';
import type { Files } from './files.ts';

/** What is known of every article for filters. */
export interface Ledger {
  /** By article: place of its section in the directory from 1, 0 for none. */
  sections: Uint16Array;
  /** By article: place of its language in the directory. */
  languages: Uint16Array;
}

/** @throws IndexError if it is shorter than it must be */
export function fetchLedger({ ledger, articles: length }: Directory, files: Files): Promise<Ledger> {
  return files.read(ledger, (bytes) => {
    const reader = new ByteReader(bytes);
    const column = () => Uint16Array.from({ length }, () => reader.varint());
    return { sections: column(), languages: column() };
  });
}
