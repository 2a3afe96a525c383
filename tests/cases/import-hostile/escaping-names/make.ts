import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { page } from '../page.ts';

/** A ZIP file whose entries want to be written above the folder, at the root of the disk and on a drive. */
export async function make(): Promise<Record<string, Buffer>> {
  const zip = new ZipFile();
  for (const name of ['aa/oben.html', 'b/wurzel.html', 'cc/laufwerk.html', 'gut.html']) {
    zip.addBuffer(Buffer.from(page(`Seite ${name}`)), name, { compress: false });
  }
  zip.end();
  const bytes = Buffer.concat((await (zip.outputStream as Readable).toArray()) as Buffer[]).toString('latin1');
  // No tool writes such names; they have to be forged, each as long as it was.
  const forged = bytes.replaceAll('aa/oben', '../oben').replaceAll('b/wurzel', '//wurzel').replaceAll('cc/lauf', 'C:/lauf');
  return { 'seiten.zip': Buffer.from(forged, 'latin1') };
}
