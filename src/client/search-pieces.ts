import type { Piece } from '../search/answer.ts';

/** Puts pieces of text into an element in place of what it held, those that answer the question as `<mark>`. */
export function showPieces(element: HTMLElement, pieces: readonly Piece[]): void {
  element.replaceChildren(
    ...pieces.map(({ text, isMark }) => {
      if (!isMark) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
}
