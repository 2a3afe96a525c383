import type { Hit } from '../search/answer.ts';
import type { Question } from '../search/question.ts';
import { part } from './search-page-parts.ts';

/** Says in which thread alone is searched, by the title of its article as soon as a hit tells it. */
export function nameThread(root: HTMLElement, { thread }: Question, [hit]: readonly Hit[]): void {
  part(root, 'thread').hidden = thread === undefined;
  const name = part(root, 'thread-name');
  if (hit) name.textContent = hit.article.title;
  else if (name.dataset['thread'] !== thread) name.textContent = thread ?? '';
  name.dataset['thread'] = thread ?? '';
}
