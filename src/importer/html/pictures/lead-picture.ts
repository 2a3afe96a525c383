import type { Picture } from '../../../model/article.ts';
import { creditName } from '../body/caption.ts';
import { nameOf, textOf } from '../page/dom.ts';

/** Takes the picture at the head of an article out of its body: it stands in the front matter. */
export function takeLeadPicture(article: Element): Picture | undefined {
  const first = article.firstElementChild;
  if (!first || nameOf(first) !== 'figure') return undefined;
  const image = first.querySelector('img');
  const caption = first.querySelector('figcaption');
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
