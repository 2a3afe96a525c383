import { parseQuestion, type Question } from '../search/question.ts';
import { marksIn } from '../search/marks.ts';
import { learn } from '../search/text/tongues.ts';
import sheet from '../styles/marks.css?url';
import { dress } from './dress.ts';

/** What is no part of the text that was searched. */
const around = 'nav, aside, button, time, summary, .card, .shelf, .number, .answers, .meta, .bar, .related';

/**
 * Marks the words that answer a question in the page's main text, without changing the page (CSS Custom Highlight
 * API); a browser that lacks it marks nothing. Goes to the first mark, unless the address names a place.
 * @param controls holds the words and the button that takes the marks away
 * @param text the question as typed
 */
export async function markPage(controls: HTMLElement, text: string): Promise<void> {
  const main = document.querySelector('main');
  if (!main || !('highlights' in CSS)) return;
  await learn(Array.from(document.querySelectorAll('[lang]'), (element) => element.getAttribute('lang')!));
  const ranges = rangesOf(main, parseQuestion(text));
  if (ranges.length === 0) return;
  await dress(sheet);
  CSS.highlights.set('found', new Highlight(...ranges));
  controls.querySelector('b')!.textContent = text;
  controls.querySelector('button')!.addEventListener('click', () => {
    CSS.highlights.delete('found');
    sessionStorage.removeItem('marked');
    controls.hidden = true;
  });
  controls.hidden = false;
  unfold(ranges);
  if (!location.hash && isFirstVisit()) scrollTo(ranges[0]!);
}

function rangesOf(main: HTMLElement, question: Question): Range[] {
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Element) return node.matches(around) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    return NodeFilter.FILTER_ACCEPT;
  });
  const ranges: Range[] = [];
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    let at = 0;
    for (const { text, isMark } of marksIn(node.data, question, languageOf(node))) {
      if (isMark) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        ranges.push(range);
      }
      at += text.length;
    }
  }
  return ranges;
}

function languageOf({ parentElement }: Text): string {
  return parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
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
