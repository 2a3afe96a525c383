import type { Question } from './question.ts';

/** Whether anything but words narrows a question. */
export function isNarrowed({ kind, section, from, to, language, thread }: Question): boolean {
  return [kind, section, from, to, language, thread].some((filter) => filter !== undefined);
}
