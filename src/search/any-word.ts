import type { Question, Term } from './question.ts';

/** What asks for any of the words instead of all, for when nothing holds all; undefined if there is but one. */
export function withAnyWord({ all, without, authors }: Question): string | undefined {
  if (all.length < 2) return undefined;
  const typed = ({ text, isQuoted }: Term) => (isQuoted || /\s/.test(text) ? `"${text}"` : text);
  return [
    all.flat().map(typed).join(' OR '),
    ...without.map((term) => `-${typed(term)}`),
    ...authors.map((name) => `author:"${name}"`),
  ].join(' ');
}
