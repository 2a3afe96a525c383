import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Rgb } from '../../../../src/syndication/card/colours.ts';
import { fewColoursPng } from '../../../../src/syndication/card/few-colours-png.ts';

const palette: Rgb[] = [
  [255, 255, 255],
  [0, 0, 0],
  [20, 80, 58],
];
const pixels = (...colours: Rgb[]) => Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

test('each pixel takes the nearest colour', async () => {
  const png = await fewColoursPng(pixels([250, 251, 252], [3, 2, 1], [25, 75, 60], [255, 255, 255]), 2, 2, palette);
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([2, 2]);
  expect([...data]).toEqual([palette[0], palette[1], palette[2], palette[0]].flat());
});
