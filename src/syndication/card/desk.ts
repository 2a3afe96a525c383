import { Renderer, type Node } from '@takumi-rs/core';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { signsOf, type Has } from './legible.ts';

/** What a card is drawn with: the renderer with the site's face in it, and which signs the face has. */
export interface Desk {
  renderer: Renderer;
  has: Has;
}

/** The name the face goes by in styles. */
const family = 'Serif';
const weights = { Regular: 400, Semibold: 600 };

let laid: Promise<Desk> | undefined;

/** Lays out the drawing tools, once a build. */
export function layDesk(): Promise<Desk> {
  laid ??= lay();
  return laid;
}

async function lay(): Promise<Desk> {
  const { resolve } = createRequire(import.meta.url);
  const renderer = new Renderer();
  const signs: Has[] = [];
  for (const [file, weight] of Object.entries(weights)) {
    const data = await readFile(resolve(`source-serif/TTF/SourceSerif4-${file}.ttf`));
    await renderer.registerFont({ name: family, data, weight });
    signs.push(signsOf(data));
  }
  return { renderer, has: (codePoint) => signs.every((has) => has(codePoint)) };
}

/** Styles of a drawing, a part of CSS: numbers are pixels. */
export type Style = Record<string, string | number>;

/** A line or a paragraph. */
export function text(content: string, style: Style): Node {
  return { type: 'text', text: content, style: { fontFamily: family, ...style } };
}

/** A box whose parts stand in a row unless the style says otherwise. */
export function box(style: Style, ...parts: (Node | undefined)[]): Node {
  return {
    type: 'container',
    style: { display: 'flex', ...style },
    children: parts.filter((part) => part !== undefined),
  };
}

/** A drawing of so many pixels, as wide as high. */
export function picture(svg: string, size: number): Node {
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return { type: 'image', src, width: size, height: size, style: { width: size, height: size, flexShrink: 0 } };
}

/** One line, ended by an ellipsis if it is too long for its place. */
export const oneLine: Style = { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' };
