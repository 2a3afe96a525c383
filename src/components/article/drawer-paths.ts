import type { NumberRange } from '../../model/thread.ts';

/** Length of the drawer in units of its view box, and of one card in it. */
const length = 546;
const card = 6;

/**
 * A drawer of index cards as SVG paths: a full tick for what is there, a short thin one for what is missing.
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
  let has = '';
  let lacks = '';
  for (let tick = 0; tick < ticks; tick++) {
    const x = tick * card + card / 2;
    if (isMissing(tick)) lacks += `M${x} 12v8`;
    else has += `M${x} 0v20`;
  }
  return { has, lacks };
}
