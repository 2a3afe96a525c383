import type { Picture } from '../../../model/article.ts';
import { creditName } from '../body/caption.ts';
import { nameOf, textOf } from '../page/dom.ts';

/**
 * Takes the picture at the head of an article out of its body: it stands in the front matter. What is left of one that
 * was not saved goes, too, unless it is the first of several.
 * @param word what a picture is called where a link stands for it
 */
export function takeLeadPicture(article: Element, word: string): Picture | undefined {
  // A film that opens a piece stands above its picture.
  const first = [...article.children].find((child) => !child.hasAttribute('data-embed'));
  if (!first || nameOf(first) !== 'figure') return undefined;
  const image = first.querySelector('img');
  const caption = first.querySelector('figcaption');
  if (!image && first.querySelector('table, pre, blockquote')) return undefined;
  if (!image && first.nextElementSibling && isStandIn(first.nextElementSibling, word)) return undefined;
  first.remove();
  if (!image || first.querySelectorAll('img').length > 1) return undefined;
  const credit = creditName(textOf(caption?.querySelector('small')));
  caption?.querySelector('small')?.remove();
  const text = textOf(caption);
  return {
    file: image.getAttribute('src') ?? '',
    alt: image.getAttribute('alt') ?? '',
    ...(text && { caption: text }),
    ...(credit && { credit }),
  };
}

/** Whether a figure shows that a picture was not saved. */
function isStandIn(figure: Element, word: string): boolean {
  return nameOf(figure) === 'figure' && !figure.querySelector('img') && textOf(figure).startsWith(word);
}
