import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Named } from './documents.ts';

/** OpenSearch advises 5 to 15 MB and 1,000 to 5,000 documents a request, and by default refuses more than 100 MB. */
const size = { bytes: 10_000_000, documents: 5_000 };

/** Writes documents as the bodies of `_bulk` requests: a line that names each, and a line that holds it. */
export class BulkFiles {
  readonly names: string[] = [];
  documents = 0;
  private readonly folder: string;
  private lines: string[] = [];
  private bytes = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  add({ id, document }: Named): void {
    const lines = `${JSON.stringify({ index: { _id: id } })}\n${JSON.stringify(document)}\n`;
    const length = Buffer.byteLength(lines);
    if (this.lines.length >= size.documents || (this.lines.length > 0 && this.bytes + length > size.bytes)) this.end();
    this.lines.push(lines);
    this.bytes += length;
    this.documents += 1;
  }

  /** Writes what is left. */
  end(): void {
    if (this.lines.length === 0) return;
    const name = `bulk-${String(this.names.length + 1).padStart(5, '0')}.ndjson`;
    writeFileSync(join(this.folder, name), this.lines.join(''), { flag: 'wx' });
    this.names.push(name);
    this.lines = [];
    this.bytes = 0;
  }
}
