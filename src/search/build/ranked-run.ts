import { absent } from './merge.ts';
import type { RankedRun, RunFiles } from './merge-runs.ts';
import type { RunLines } from './run-lines.ts';
import { Sought, Tally } from './tally.ts';

/** All keys in their order, and where those of each run stand among them. */
export function rankAll(runs: readonly RunFiles[], lines: RunLines): { keys: string[]; ranked: RankedRun[] } {
  const ids = runs.map(({ path }) => lines.of(path));
  const { lexicon } = lines;
  const { order, texts } = lexicon;
  const ranks = new Uint32Array(order.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank]!] = rank;
  const ranked = runs.map((run, at): RankedRun => {
    const parts = new Tally(`${run.path}.parts`);
    return {
      ...run,
      ranks: {
        keys: ids[at]!.map((id) => ranks[id]!),
        // A part is a word of the archive by itself.
        parts: parts.counts.map((_, part) => ranks[lexicon.idOf(parts.line(part))]!),
      },
    };
  });
  return { keys: Array.from(order, (id) => texts[id]!), ranked };
}

/** Where some keys stand in each run. @param keys in their order */
export function rankSome(runs: readonly RunFiles[], keys: readonly string[]): RankedRun[] {
  const ranks = new Map(keys.map((key, rank) => [key, rank]));
  const sought = new Sought(keys);
  const ranksIn = (path: string) => {
    const tally = new Tally(path);
    const found = new Uint32Array(tally.length).fill(absent);
    for (const at of tally.like(sought)) found[at] = ranks.get(tally.line(at)) ?? absent;
    return found;
  };
  return runs.map((run) => ({
    ...run,
    ranks: { keys: ranksIn(`${run.path}.keys`), parts: ranksIn(`${run.path}.parts`) },
  }));
}
