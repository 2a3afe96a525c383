import { Readable } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';
import { TemporaryFile } from '../temporary-file.ts';
import type { ByteStore } from './byte-store.ts';
import { densest, harmless } from './member.ts';
import type { Faults } from './scan.ts';

const piece = 1024 * 1024;

/**
 * Unpacks an archive that was packed as a whole, so that its records can be read in any order. The file
 * grows to two hundred times the archive's size at most.
 * @throws Refusal if it is more, or there is no room
 */
export function unpackedFile(store: ByteStore, faults: Faults): Promise<TemporaryFile> {
  const source = Readable.from(pieces(store));
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  source.on('error', (error) => gunzip.destroy(error));
  const unpacked = source.pipe(gunzip) as AsyncIterable<Uint8Array>;
  return TemporaryFile.of(unpacked, Math.max(harmless, store.size * densest), () => {
    faults.isCutOff = true;
  });
}

async function* pieces(store: ByteStore): AsyncGenerator<Buffer> {
  for (let at = 0; at < store.size; at += piece) yield store.read(at, piece);
}
