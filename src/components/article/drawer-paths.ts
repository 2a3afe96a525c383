import type { NumberRange } from '../../model/thread.ts';

/** Length of the drawer in units of its view box, and of one card in it. */
const length = 546;
const card = 6;

/** Middle, height and width of the two kinds of ticks. */
export const ticksOf = { has: { y: 10, height: 20, width: 3 }, lacks: { y: 16, height: 8, width: 1.5 } };

/** The dashes of a line of ticks. */
export function dashes({ width }: { width: number }): string {
  return `${width} ${card - width}`;
}

/**
 * A drawer of index cards as SVG paths: a full tick for what is there, a short thin one for what is missing. A run of
 * ticks is one line, dashed as `ticksOf` says: a dash a tick, and a gap that fills the card.
 * A long thread puts several comments into one tick, which is full if any of them is there.
 */
export function drawerPaths(total: number, missing: readonly NumberRange[]): { has: string; lacks: string } {
  const ticks = Math.min(total, length / card);
  const perTick = total / ticks;
  const isMissing = (tick: number) => {
    const from = Math.floor(tick * perTick) + 1;
    const to = Math.max(from, Math.floor((tick + 1) * perTick));
    return missing.some((gap) => gap.from <= from && gap.to >= to);
  };
  const paths = { has: '', lacks: '' };
  for (let tick = 0; tick < ticks;) {
    const kind = isMissing(tick) ? 'lacks' : 'has';
    const { y, width } = ticksOf[kind];
    const start = tick;
    while (tick < ticks && isMissing(tick) === isMissing(start)) tick++;
    paths[kind] += `M${start * card + (card - width) / 2} ${y}h${(tick - start - 1) * card + width}`;
  }
  return paths;
}
