import type { Caption } from './caption.ts';

/** Adds whose picture it is to what stands beneath a figure. */
export function addCredit(figure: Element, credit: string): void {
  const document = figure.ownerDocument;
  const caption = figure.querySelector('figcaption') ?? document.createElement('figcaption');
  const small = document.createElement('small');
  small.textContent = credit;
  if (caption.hasChildNodes()) caption.append(document.createTextNode(' '));
  caption.append(small);
  figure.append(caption);
}

/** Puts pictures and what stands beneath them into a figure, and nothing else. */
export function fillFigure(figure: Element, images: readonly Element[], { nodes, credit }: Caption): void {
  const document = figure.ownerDocument;
  const holders = images.map((image) => image.closest('picture') ?? image);
  figure.replaceChildren(...new Set(holders));
  if (nodes.length === 0 && !credit) return;
  const caption = document.createElement('figcaption');
  caption.append(...nodes);
  figure.append(caption);
  if (credit) addCredit(figure, credit);
}
