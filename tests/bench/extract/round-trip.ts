import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cleanText } from '../../../src/importer/clean.ts';
import { all, textOf } from '../../../src/importer/html/page/dom.ts';
import { toDocument } from '../../../src/importer/html/page/to-document.ts';
import { toMarkdown } from '../../../src/importer/html/markdown/to-markdown.ts';
import { settleFragment } from '../../../src/importer/html/read-fragment.ts';
import { wordsIn } from '../../../src/importer/words.ts';
import { markdownExcess } from '../../../src/render/cost/markdown-cost.ts';
import { blocksOf } from './blocks.ts';
import { rendered, savedPictures } from './extractors.ts';

/** What is counted before and after, each by what it says. */
const pieces: Record<string, (body: Element) => string[]> = {
  blocks: (body) => blocksOf(body.innerHTML, true),
  captions: (body) => all(body, 'figcaption').map(textOf),
  pictures: (body) => all(body, 'img').map((image) => image.getAttribute('alt') ?? ''),
  cells: (body) => all(body, 'td, th').map(textOf),
  'sup, sub': (body) => all(body, 'sup, sub').map(textOf),
  links: (body) => all(body, 'a[href]').map((link) => `${textOf(link)} ${link.getAttribute('href')!}`),
};

/**
 * Prints how much of the bodies of articles is the same, sign for sign, after the importer has made Markdown of them
 * and the site HTML again. What the importer leaves out on purpose is gone before.
 * @param folder Mozilla's `readability`, whose test pages hold bodies as HTML
 */
export async function benchRoundTrip(folder: string): Promise<void> {
  const root = resolve(folder, 'test/test-pages');
  const counts: Record<string, { pieces: number; kept: number }> = {};
  const lost: string[] = [];
  for (const name of readdirSync(root).filter((page) => existsSync(join(root, page, 'expected.html')))) {
    const { article: before } = await settleFragment(readFileSync(join(root, name, 'expected.html'), 'utf8'), {
      base: 'https://example.org/',
      files: savedPictures,
      words: wordsIn('de'),
    });
    for (const quote of all(before, 'q')) quote.replaceWith(`„${quote.textContent}“`);
    before.innerHTML = cleanText(before.innerHTML);
    const markdown = cleanText(toMarkdown(before.innerHTML, undefined));
    if (markdownExcess(markdown)) {
      console.log(`${name} is more than the site's door takes, which says so on the article's card; it is left out.`);
      continue;
    }
    const after = toDocument(rendered(markdown)).body;
    for (const [kind, find] of Object.entries(pieces)) {
      const wanted = find(before);
      const missing = without(wanted, find(after));
      const count = (counts[kind] ??= { pieces: 0, kept: 0 });
      count.pieces += wanted.length;
      count.kept += wanted.length - missing.length;
      lost.push(...missing.map((piece) => `${name}, ${kind}: ${piece.slice(0, 120)}`));
    }
  }
  const shares = Object.entries(counts).map(([kind, { pieces, kept }]) => [
    kind,
    { pieces, kept, share: Math.round((10_000 * kept) / pieces) / 10_000 },
  ]);
  console.table(Object.fromEntries(shares));
  console.log(lost.slice(0, 40).join('\n'));
}

/** Those that are not among others, each counted as often as it is there. */
function without(wanted: readonly string[], there: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const piece of there) left.set(piece, (left.get(piece) ?? 0) + 1);
  return wanted.filter((piece) => {
    const count = left.get(piece) ?? 0;
    left.set(piece, count - 1);
    return count <= 0;
  });
}
