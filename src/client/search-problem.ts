import { part } from './search-page-parts.ts';

/** Says in plain words what went wrong. */
export function showProblem(root: HTMLElement, error: unknown): void {
  // A fetch that does not reach its host throws a TypeError.
  const { cause = error } = error as Error;
  const isOffline = !navigator.onLine || cause instanceof TypeError;
  part(root, 'offline').hidden = !isOffline;
  part(root, 'broken').hidden = isOffline;
  part(root, 'problem').hidden = false;
}
