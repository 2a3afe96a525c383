import { queryOf, questionOf, type Question } from '../search/question.ts';

/** The question that a form asks; its fields are named as in the query of an address. */
export function formQuestion(form: HTMLFormElement): Question {
  const fields = Array.from(new FormData(form), ([name, value]) => [name, typeof value === 'string' ? value : '']);
  return questionOf(new URLSearchParams(fields));
}

/** Sets every field of a form to what a question asks. */
export function fillForm(form: HTMLFormElement, question: Question): void {
  const query = queryOf(question);
  const names = new Set(Array.from(form.elements, (element) => element.getAttribute('name') ?? ''));
  for (const name of names) {
    const field = form.elements.namedItem(name);
    if (field && 'value' in field) field.value = query.get(name) ?? '';
  }
}
