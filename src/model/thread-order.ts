import type { ThreadSummary } from './article.ts';

/** Orders beside that in which a thread was posted; they are part of addresses. */
export type OtherOrder = 'conversation' | 'newest';

/** In which order a page shows a thread. */
export type ThreadOrder = 'posted' | OtherOrder;

/** In which other orders a thread can be read: by conversation where somebody answers, newest first where two wrote. */
export function otherOrders({ archived, hasReplies }: Pick<ThreadSummary, 'archived' | 'hasReplies'>): OtherOrder[] {
  return [...(hasReplies ? (['conversation'] as const) : []), ...(archived > 1 ? (['newest'] as const) : [])];
}
