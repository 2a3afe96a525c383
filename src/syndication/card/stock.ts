import type { Node } from '@takumi-rs/core';
import { colours, palette } from './colours.ts';
import { box, type Desk } from './desk.ts';
import { fewColoursPng } from './few-colours-png.ts';

/** Of a drawing, in pixels; the width is even. */
export interface Size {
  width: number;
  height: number;
}

/** Paper around the card, at each side. */
const edge = 36;
const line = 2;
const sides = 56;

/** How wide the parts of a card are that is so wide. */
export function innerWidth({ width }: Size): number {
  return width - 2 * (edge + line + sides);
}

/** Card stock on paper, with the hole for the drawer's rod. */
export function stock(size: Size, ...parts: Node[]): Node {
  const hole = { width: 30, height: 30, borderRadius: 15, border: `${line}px solid ${colours.line}` };
  return box(
    { ...size, padding: edge, backgroundColor: colours.paper, position: 'relative' },
    box(
      {
        flexDirection: 'column',
        flexGrow: 1,
        padding: `34px ${sides}px 0`,
        border: `${line}px solid ${colours.line}`,
        backgroundColor: colours.stock,
      },
      ...parts,
    ),
    box({
      ...hole,
      position: 'absolute',
      left: (size.width - hole.width) / 2,
      bottom: edge + 22,
      backgroundColor: colours.paper,
    }),
  );
}

/** @returns a PNG; the same drawing gives the same bytes */
export async function printCard(
  drawn: Node,
  lang: string,
  { width, height }: Size,
  { renderer }: Desk,
): Promise<Buffer<ArrayBuffer>> {
  const pixels = await renderer.render(drawn, { width, height, format: 'raw', lang });
  return fewColoursPng(pixels, width, height, palette());
}
