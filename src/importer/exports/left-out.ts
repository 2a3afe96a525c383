import type { PassedOver } from '../containers/container.ts';

/** Says how many of a kind were passed over and why, if any were. */
export function* leftOut(
  name: string,
  count: number,
  kind: string,
  one: string,
  several: string,
): Generator<PassedOver> {
  if (count === 0) return;
  const note = count === 1 ? `1 ${kind} ${one}` : `${count} ${kind}s ${several}`;
  yield { name, note: `${note}, and ${count === 1 ? 'was' : 'were'} passed over.` };
}
