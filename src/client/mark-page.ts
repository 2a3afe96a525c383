import { parseQuestion, type Question } from '../search/question.ts';
import { learn } from '../search/text/tongues.ts';
import markSheet from '../styles/found.css?url';
import sheet from '../styles/strip.css?url';
import { shareWords } from './cite-data.ts';
import { dress } from './dress.ts';
import { rangesIn, textsIn } from './ranges-in.ts';

/** What is no part of the text that was searched, or not to be seen. */
const around =
  'nav, aside, button, time, summary, .card, .shelf, .number, .answers, .meta, .bar, .related, .strip, .on-paper';

/**
 * Marks the words that answer a question in the page's main text, without changing the text (CSS Custom Highlight
 * API); a browser that lacks it marks nothing. Goes to the first mark, unless the address names a place. A strip at the
 * foot of the window takes the marks away, and in a thread goes on looking for the words in all of it.
 * @param text the question as typed
 */
export async function markPage(text: string): Promise<void> {
  const main = document.querySelector('main');
  const host = document.querySelector<HTMLElement>('page-sharing');
  if (!main || !host || !('highlights' in CSS)) return;
  await learn(Array.from(document.querySelectorAll('[lang]'), (element) => element.getAttribute('lang')!));
  const ranges = rangesOf(main, parseQuestion(text));
  if (ranges.length === 0) return;
  const [{ marks }] = await Promise.all([shareWords(host), dress(sheet), dress(markSheet)]);
  CSS.highlights.set('found', new Highlight(...ranges));
  document.body.append(strip(text, marks));
  unfold(ranges);
  if (!location.hash && isFirstVisit()) scrollTo(ranges[0]!);
}

function strip(text: string, words: Record<'label' | 'hide' | 'goOn', string>): HTMLElement {
  const made = document.createElement('aside');
  made.className = 'strip';
  made.ariaLabel = words.label;
  const said = document.createElement('p');
  const question = document.createElement('b');
  question.textContent = text;
  said.append(`${words.label}: `, question);
  const hide = document.createElement('button');
  hide.className = 'button';
  hide.textContent = words.hide;
  hide.addEventListener('click', () => {
    CSS.highlights.delete('found');
    sessionStorage.removeItem('marked');
    made.remove();
  });
  made.append(said, hide);
  const find = document.querySelector<HTMLElement>('thread-aids')?.dataset['find'];
  if (find) {
    const goOn = document.createElement('a');
    goOn.href = find + encodeURIComponent(text);
    goOn.textContent = words.goOn;
    // The finding brings a strip and marks of its own.
    goOn.addEventListener('click', () => {
      made.remove();
    });
    said.after(goOn);
  }
  return made;
}

function rangesOf(main: HTMLElement, question: Question): Range[] {
  return [...textsIn(main, around)].flatMap((text) => rangesIn(text, question));
}

/** Opens the folded end of the comment that the address names, if a mark stands in it. */
function unfold(ranges: Range[]): void {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  for (const { startContainer } of ranges) {
    const folded = startContainer.parentElement?.closest('details');
    if (folded && target && target.contains(folded)) folded.open = true;
  }
}

/** A reader who comes back to the page goes where they were, not to the mark. */
function isFirstVisit(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'navigate';
}

function scrollTo(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
