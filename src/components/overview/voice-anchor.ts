import type { Voice } from '../../model/debate/voices.ts';

/** Where somebody stands in the overview of a thread: by the number of their first comment, for names may be anything. */
export function voiceAnchor({ comments }: Pick<Voice, 'comments'>): string {
  return `v${comments[0]?.number ?? 0}`;
}
