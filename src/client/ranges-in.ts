import { marksIn } from '../search/marks.ts';
import type { Question } from '../search/question.ts';

/** The texts below an element, but for those within what a selector names. */
export function* textsIn(root: Element, without: string): Generator<Text> {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Element) return node.matches(without) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    return NodeFilter.FILTER_ACCEPT;
  });
  while (texts.nextNode()) yield texts.currentNode as Text;
}

/** Where a text answers a question. */
export function rangesIn(text: Text, question: Question): Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const { text: piece, isMark } of marksIn(text.data, question, languageOf(text))) {
    if (isMark) {
      const range = new Range();
      range.setStart(text, at);
      range.setEnd(text, at + piece.length);
      ranges.push(range);
    }
    at += piece.length;
  }
  return ranges;
}

/** Language of the text around, as the page declares it. */
function languageOf({ parentElement }: Text): string {
  return parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
}
