import sharp from 'sharp';
import { colours } from '../card/colours.ts';
import { lampPath } from '../card/lamp.ts';

/** An icon of the site: its file, how many pixels wide and high, and how much of that the lamp takes. */
export interface Icon {
  file: string;
  size: number;
  share: number;
  /** Whether the lamp stands on paper; else on nothing. */
  ground: boolean;
  /** Web App Manifest: a `maskable` icon may lose all but a circle of four fifths. */
  purpose?: 'any' | 'maskable';
}

/** What browsers and devices ask for besides `favicon.svg`. Those with a purpose stand in the manifest. */
export const icons: readonly Icon[] = [
  { file: 'icon-192.png', size: 192, share: 0.72, ground: true, purpose: 'any' },
  { file: 'icon-512.png', size: 512, share: 0.72, ground: true, purpose: 'any' },
  { file: 'icon-maskable-512.png', size: 512, share: 0.62, ground: true, purpose: 'maskable' },
  { file: 'apple-touch-icon.png', size: 180, share: 0.64, ground: true },
  { file: 'favicon.ico', size: 32, share: 1, ground: false },
];

/** Draws an icon as PNG, or as ICO if its file is one. */
export async function drawIcon({ file, size, share, ground }: Icon): Promise<Buffer> {
  // The lamp stands in a square of 16 and leaves a sixteenth free on each side.
  const scale = (size * share) / 16;
  const shift = (size - 16 * scale) / 2;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">`,
    ground ? `<rect width="100%" height="100%" fill="${colours.paper}"/>` : '',
    `<path fill="${colours.green}" transform="translate(${shift} ${shift}) scale(${scale})" d="${lampPath}"/></svg>`,
  ].join('');
  const png = await sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
  return file.endsWith('.ico') ? ico(png, size) : png;
}

/** An ICO file that holds one PNG. */
function ico(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  // Type 1, one picture; then its width, height, planes, bits a pixel, length and place.
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.set([size, size], 6);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
