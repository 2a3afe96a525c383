import { all, linkShare, nameOf, textOf } from '../page/dom.ts';
import { captionIn } from './caption.ts';
import { fillFigure } from './fill-figure.ts';

/** What is marked as standing beneath a picture, wherever it stands. */
const strayCaptions = 'figcaption, [class*="caption" i], [class*="bildunterschrift" i], [class*="bildtext" i]';

/** Takes captions that stand outside of a figure into one, with the picture right before them if there is one. */
export function gatherCaptions(root: Element): void {
  for (const caption of all(root, strayCaptions)) if (!joinPictureBefore(caption)) gatherStrayCaption(caption);
}

/** A caption right after a picture that has none belongs to it. @returns whether it is one */
function joinPictureBefore(caption: Element): boolean {
  const before = caption.previousElementSibling;
  const text = textOf(caption);
  if (!before || text === '' || text.length > 800 || textOf(before) !== '' || caption.closest('figure, table, a'))
    return false;
  if (linkShare(caption) > 0.8 || (nameOf(caption) !== 'figcaption' && !isStrayMark(caption))) return false;
  const [image, ...others] = nameOf(before) === 'img' ? [before] : all(before, 'img');
  if (!image || others.length > 0 || caption.querySelector('img, video, iframe, table, blockquote, h1, h2, form'))
    return false;
  const figure = caption.ownerDocument.createElement('figure');
  const found = captionIn(caption, image);
  before.replaceWith(figure);
  fillFigure(figure, [image], found);
  caption.remove();
  return true;
}

/** A caption beside no picture: a gallery's, or of a picture that was not saved. It becomes a figure of its own. */
function gatherStrayCaption(caption: Element): void {
  const text = textOf(caption);
  if (!caption.isConnected || text === '' || text.length > 800 || caption.closest('figure, table, p, li > span'))
    return;
  if (nameOf(caption) !== 'figcaption' && !isStrayMark(caption)) return;
  if (caption.querySelector('img, video, iframe, table, blockquote, h1, h2, p + p + p, form')) return;
  const figure = caption.ownerDocument.createElement('figure');
  const found = captionIn(caption, caption);
  caption.replaceWith(figure);
  fillFigure(figure, [], found);
}

/** Names of type sizes say nothing of what stands there. */
function isStrayMark(element: Element): boolean {
  const names = [...element.classList].filter((name) => !/(?:text|typo|font|type)-?.*caption/i.test(name));
  return names.some((name) =>
    /(?:^|[-_a-z])(?:caption(?:-?(?:full|text|wrapper|container))?|bildunterschrift|bildtext)$/i.test(
      name.replace(/_{2,}.*$/, ''),
    ),
  );
}
