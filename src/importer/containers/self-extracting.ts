import { Refusal } from '../reader.ts';
import type { Container, ContainerFile, Item } from './container.ts';
import { wholeFile } from './whole-file.ts';
import { zip } from './zip.ts';

const endMark = Buffer.from('PK\u0005\u0006');
const endSize = 22;
const listMark = Buffer.from('PK\u0001\u0002');

/**
 * A page that unpacks itself from a ZIP file in its middle, as SingleFile saves it: bare to a browser, it shows nothing
 * but a message. What stands before and after the ZIP file is cut off. APPNOTE.TXT 6.3.10, section 4.3.16.
 */
export const selfExtracting: Container = {
  name: 'singlefile',
  isOnePage: true,
  recognises: (head) =>
    /^[\u00ef\u00bb\u00bf\s]*(?:<!doctype[^>]*>\s*)?<html[^>]*\sdata-sfz\b/i.test(
      Buffer.from(head.subarray(0, 1_024)).toString('latin1'),
    ),
  open: openPage,
};

async function* openPage(file: ContainerFile): AsyncGenerator<Item> {
  yield* zip.open({ name: file.name, bytes: zipWithin(await wholeFile(file)) });
}

/**
 * The ZIP file with its places counted from its own beginning: those that were counted from the page's are so already,
 * for the page before it stays.
 */
function zipWithin(page: Uint8Array): Uint8Array {
  const bytes = Buffer.from(page.buffer, page.byteOffset, page.length);
  const end = bytes.lastIndexOf(endMark);
  if (end === -1 || end + endSize > bytes.length) {
    throw new Refusal(
      'It is a page of SingleFile that unpacks itself, but what it would unpack is cut off. Save or copy it again.',
    );
  }
  const size = bytes.readUInt32LE(end + 12);
  const told = bytes.readUInt32LE(end + 16);
  const from = bytes.subarray(told, told + listMark.length).equals(listMark) ? 0 : Math.max(0, end - size - told);
  const whole = Buffer.from(bytes.subarray(from, end + endSize));
  // What follows the end is none of its comment any more.
  whole.writeUInt16LE(0, whole.length - 2);
  return whole;
}
