import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { subsetFonts } from '../../styles/subset-fonts.ts';
import { makeLook, type Look } from './look.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
let look: Promise<Look> | undefined;

/** The look of editions for a command that runs outside Astro; read once. */
export function lookFromDisk(): Promise<Look> {
  look ??= read();
  return look;
}

async function read(): Promise<Look> {
  const fonts = await subsetFonts(here('../../../.cache/fonts/'));
  const face = async (name: string) =>
    `data:font/woff2;base64,${await readFile(join(fonts, `${name}.woff2`), 'base64')}`;
  const style = (path: string) => readFile(here(path), 'utf8');
  return makeLook({
    book: await style('../book.css'),
    page: await style('../html/page.css'),
    paper: await style('../html/paper.css'),
    sheet: await style('../../styles/sheet.css'),
    tokens: await style('../../styles/tokens.css'),
    regular: await face('regular'),
    italic: await face('italic'),
    semibold: await face('semibold'),
  });
}
