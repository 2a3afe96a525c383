import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { all, plain, textOf } from '../../../src/importer/html/page/dom.ts';
import { toDocument } from '../../../src/importer/html/page/to-document.ts';
import { readFragment } from '../../../src/importer/html/read-fragment.ts';
import { wordsIn } from '../../../src/importer/words.ts';
import { blocksOf } from './blocks.ts';
import { rendered, savedPictures } from './extractors.ts';

/** What is counted before and after, each by what it says. */
const pieces: Record<string, (body: Element, html: string) => string[]> = {
  blocks: (_, html) => blocksOf(html, true),
  captions: (body) => all(body, 'figcaption').map(textOf),
  cells: (body) => all(body, 'td, th').map(textOf),
  'sup, sub': (body) => all(body, 'sup, sub').map(textOf),
};

/**
 * Prints how much of the bodies of articles is the same after they have become Markdown and HTML again.
 * @param folder Mozilla's `readability`, whose test pages hold bodies as HTML
 */
export async function benchRoundTrip(folder: string): Promise<void> {
  const root = resolve(folder, 'test/test-pages');
  const counts: Record<string, { pieces: number; kept: number }> = {};
  const lost: string[] = [];
  for (const name of readdirSync(root).filter((page) => existsSync(join(root, page, 'expected.html')))) {
    const before = readFileSync(join(root, name, 'expected.html'), 'utf8');
    const { body } = await readFragment(before, {
      base: 'https://example.org/',
      files: savedPictures,
      words: wordsIn('de'),
    });
    const after = rendered(body);
    for (const [kind, find] of Object.entries(pieces)) {
      const there = new Set(find(toDocument(after).body, after).map(plain));
      const wanted = find(toDocument(before).body, before).map(plain).filter(Boolean);
      const kept = wanted.filter((piece) => there.has(piece));
      const count = (counts[kind] ??= { pieces: 0, kept: 0 });
      count.pieces += wanted.length;
      count.kept += kept.length;
      lost.push(
        ...wanted.filter((piece) => !there.has(piece)).map((piece) => `${name}, ${kind}: ${piece.slice(0, 80)}`),
      );
    }
  }
  console.table(
    Object.fromEntries(
      Object.entries(counts).map(([kind, { pieces, kept }]) => [
        kind,
        { pieces, kept, share: Math.round((1000 * kept) / pieces) / 1000 },
      ]),
    ),
  );
  console.log(lost.slice(0, 40).join('\n'));
}
