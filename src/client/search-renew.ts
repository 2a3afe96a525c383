import type { Keeping } from './keep-index.ts';

/** Brings the index up to date that the reader has taken onto this device, if so. */
export async function renewKept({ dataset }: HTMLElement): Promise<void> {
  const keeping = JSON.parse(dataset['keeping'] ?? 'null') as Keeping | null;
  if (!keeping || !('caches' in window) || !(await caches.has(keeping.shelf))) return;
  const { renewIndex } = await import('./keep-index.ts');
  await renewIndex(keeping);
}
