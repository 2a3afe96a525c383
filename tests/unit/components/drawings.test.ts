import { expect, test } from 'vitest';
import { drawerPaths } from '../../../src/components/article/drawer-paths.ts';
import { nearbyPages } from '../../../src/components/list/nearby-pages.ts';

/** Ticks of a dashed path: a run of n ticks is n - 1 cards and a tick long. */
const ticks = (path: string) =>
  Array.from(path.matchAll(/h([\d.]+)/g), ([, length]) => Math.floor(Number(length) / 6) + 1).reduce(
    (sum, run) => sum + run,
    0,
  );

test('a drawer has a tick for each comment', () => {
  const { has, lacks } = drawerPaths(91, [{ from: 6, to: 91 }]);
  expect([ticks(has), ticks(lacks)]).toEqual([5, 86]);
});

test('a drawer with nothing in it is all gaps', () => {
  const { has, lacks } = drawerPaths(3, [{ from: 1, to: 3 }]);
  expect([ticks(has), ticks(lacks)]).toEqual([0, 3]);
});

test('a long thread shares ticks, and a gap keeps its share', () => {
  const { has, lacks } = drawerPaths(3656, [{ from: 1829, to: 3656 }]);
  expect(ticks(has) + ticks(lacks)).toBe(91);
  expect(Math.abs(ticks(has) - ticks(lacks))).toBeLessThan(3);
});

test('a small gap in a long thread does not turn a tick that holds comments', () => {
  expect(drawerPaths(3656, [{ from: 100, to: 103 }]).lacks).toBe('');
});

test('a pager shows up to seven pages whole', () => {
  expect(nearbyPages(3, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('a long pager shows the ends and the neighbours', () => {
  expect(nearbyPages(57, 147)).toEqual([1, undefined, 56, 57, 58, undefined, 147]);
});
