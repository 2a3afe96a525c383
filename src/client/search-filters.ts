import type { Answer, Details } from '../search/answer.ts';
import type { Question } from '../search/question.ts';
import { copyOf, part } from './search-page-parts.ts';
import type { Speech } from './search-say.ts';
import { sumCounts, yearBars, type YearBar } from './search-year-bars.ts';

/** The answers to one question, with all that is to be told of them. */
export type Answers = Record<'articles' | 'comments', Answer & Details>;

/** Writes beside each choice how many hits it has, and draws the years. */
export function showChoices(root: HTMLElement, answers: Answers, question: Question, speech: Speech): void {
  const asked = question.kind ? [answers[question.kind]] : [answers.articles, answers.comments];
  count(root, 'kind', 'articles', answers.articles.count, speech);
  count(root, 'kind', 'comments', answers.comments.count, speech);
  const sections = sumCounts(
    asked.flatMap(({ sections }) => sections),
    ({ slug }) => slug,
  );
  for (const input of root.querySelectorAll<HTMLInputElement>('input[name=section]')) {
    const hits = sections.find(({ of }) => of.slug === input.value)?.count ?? 0;
    if (input.value) count(root, 'section', input.value, hits, speech);
    const choice = input.closest('label');
    if (choice) choice.hidden = hits === 0 && input.value !== '' && !input.checked;
  }
  const years = sumCounts(
    asked.flatMap(({ years }) => years),
    (year) => year,
  );
  showYears(root, yearBars(years), question, speech);
}

function count(root: HTMLElement, name: string, value: string, hits: number, { language }: Speech): void {
  const place = root.querySelector(`[data-count="${name}:${CSS.escape(value)}"]`);
  if (place) place.textContent = hits.toLocaleString(language);
}

function showYears(root: HTMLElement, bars: YearBar[], question: Question, speech: Speech): void {
  const list = part(root, 'years');
  const old = new Map(Array.from(list.children, (row) => [(row as HTMLElement).dataset['from'], row as HTMLElement]));
  const rows = bars.map((bar) => {
    // A row that stays keeps the focus.
    const row = old.get(`${bar.from}`) ?? copyOf(root, 'year-row');
    fillYear(row, bar, question, speech);
    return row;
  });
  const isSame = rows.length === list.children.length && rows.every((row, at) => row === list.children[at]);
  if (!isSame) list.replaceChildren(...rows);
}

function fillYear(
  row: HTMLElement,
  { from, to, count: hits, share }: YearBar,
  question: Question,
  speech: Speech,
): void {
  row.dataset['from'] = `${from}`;
  const name = from === to ? `${from}` : `${from}–${to}`;
  const button = row.querySelector('button')!;
  const isChosen = question.from === from && question.to === to;
  button.ariaPressed = `${isChosen}`;
  button.dataset['set'] = isChosen ? 'from=&to=' : `from=${from}&to=${to}`;
  part(row, 'year').textContent = name;
  part(row, 'hits').textContent = hits.toLocaleString(speech.language);
  // At least a sliver, for one hit among thousands is one.
  row.querySelector('path')!.setAttribute('d', `M0 0h${Math.max(2, Math.round(share * 100))}v8H0z`);
}
