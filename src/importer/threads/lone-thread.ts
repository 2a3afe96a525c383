import { articleClue } from '../../model/waiting.ts';
import type { Draft } from '../reader.ts';
import type { ClaimedThread } from './registry.ts';
import type { ThreadContext } from './thread-reader.ts';

/** Comments on a page of their own, such as a page of a forum: they join the article that they are about, or wait for it. */
export function readLoneThread({ read, discusses }: ClaimedThread, context: ThreadContext): Draft | undefined {
  if (!discusses) return undefined;
  const waitsFor = articleClue.safeParse(discusses);
  const finding = read(context);
  if (!waitsFor.success || !finding?.thread.comments?.length) return undefined;
  const { thread, inferred, losses } = finding;
  return { matter: {}, body: '', thread, waitsFor: waitsFor.data, pictures: [], inferred, losses };
}
