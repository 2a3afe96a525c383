import { ByteWriter } from '../format/byte-writer.ts';
import type { Row } from '../format/table.ts';
import { larger } from '../format/larger.ts';
import { Lexicon } from './lexicon.ts';
import type { RunFiles } from './merge-runs.ts';
import { separator, Sought, Tally } from './tally.ts';

/**
 * The rows of the dictionary that "Meinten Sie …?" asks.
 * @param words lines: spellings behind their folded forms
 * @param counts how often each occurs
 * @param least how often a word must occur to be suggested
 */
export function* wordRows({ order, texts }: Lexicon, counts: Uint32Array, least: number): Generator<Row> {
  const writer = new ByteWriter();
  for (let at = 0; at < order.length;) {
    const line = texts[order[at]!]!;
    const folded = line.slice(0, line.indexOf(separator));
    const start = folded + separator;
    let [usual, most, all] = ['', 0, 0];
    for (; at < order.length && texts[order[at]!]!.startsWith(start); at++) {
      const count = counts[order[at]!]!;
      // The first of those that are as frequent.
      if (count > most) [usual, most] = [texts[order[at]!]!.slice(start.length), count];
      all += count;
    }
    if (all < least) continue;
    writer.clear();
    writer.varint(Math.round(Math.log2(all)));
    if (usual !== folded) writer.text(usual);
    yield { key: folded, value: writer.take() };
  }
}

/** All spellings of some folded words, and how often each occurs. */
export function countSpellings(
  runs: readonly RunFiles[],
  folded: ReadonlySet<string>,
): { lines: Lexicon; counts: Uint32Array } {
  const lines = new Lexicon();
  let counts = new Uint32Array();
  const sought = new Sought(folded);
  for (const { path } of runs) {
    const tally = new Tally(`${path}.words`);
    for (const at of tally.like(sought)) {
      const line = tally.line(at);
      if (!folded.has(line.slice(0, line.indexOf(separator)))) continue;
      const id = lines.idOf(line);
      counts = larger(counts, id + 1);
      counts[id]! += tally.counts[at]!;
    }
  }
  return { lines, counts };
}
