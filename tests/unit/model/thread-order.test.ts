import { expect, test } from 'vitest';
import { otherOrders } from '../../../src/model/thread-order.ts';

test.each([
  ['one comment', { archived: 1 }, []],
  ['comments that answer nobody', { archived: 9 }, ['newest']],
  ['replies', { archived: 9, hasReplies: true }, ['conversation', 'newest']],
  ['one reply to a comment that is not archived', { archived: 1, hasReplies: true }, ['conversation']],
] as const)('a thread of %s', (_, summary, orders) => {
  expect(otherOrders(summary)).toEqual(orders);
});
