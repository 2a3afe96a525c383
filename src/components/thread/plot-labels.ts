import type { Debate } from '../../model/debate/debate.ts';

/** Share of the width that a label needs on a phone. */
const width = 0.17;

/** Columns that are labelled with where they begin: the first, then days where there are several, else what fits. */
export function labelledColumns({ columns, unit }: Debate): { at: number; from: number }[] {
  const days = new Set(columns.map(({ from }) => Math.floor(from / 24)));
  const begins = (from: number) => unit.kind !== 'hour' || days.size < 2 || from % 24 === 0;
  const labelled: { at: number; from: number }[] = [];
  for (const [at, { from }] of columns.entries()) {
    const place = at / columns.length;
    const last = labelled.at(-1);
    if (at > 0 && (!begins(from) || place > 1 - width || (last && place - last.at / columns.length < width))) continue;
    labelled.push({ at, from: at === 0 && unit.kind === 'hour' ? Math.floor(from / 24) * 24 : from });
  }
  return labelled;
}
