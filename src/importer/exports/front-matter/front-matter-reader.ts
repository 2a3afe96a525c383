import { articleMatter } from '../../../model/article.ts';
import { cleanText } from '../../clean.ts';
import { decode } from '../../decode.ts';
import type { Draft, Reader, Source, Surroundings } from '../../reader.ts';
import { beginsWithFrontMatter, readFrontMatter } from './front-matter.ts';
import { readOther } from './other-article.ts';
import { readOwn } from './own-article.ts';

/** Reads Markdown with front matter: our own `article.md`, and that of Hugo, Jekyll, Obsidian's Web Clipper and their like. */
export const frontMatterReader: Reader = {
  name: 'markdown',
  recognises: ({ bytes }) => beginsWithFrontMatter(textOf(bytes.subarray(0, 65_536))),
  read: (source, _, surroundings) => read(source, surroundings),
};

async function read(source: Source, surroundings: Surroundings): Promise<Draft> {
  const file = readFrontMatter(textOf(source.bytes));
  const own = articleMatter.safeParse(file.fields);
  return own.success ? readOwn(own.data, file.body, source, surroundings) : readOther(file, source, surroundings);
}

function textOf(bytes: Uint8Array): string {
  return cleanText(decode(bytes)).replace(/^\s*\n/, '');
}
