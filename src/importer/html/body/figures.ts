import { all, isMarked, linkShare, nameOf, nearest, plain, textOf } from '../page/dom.ts';
import { siteOf } from '../page/address.ts';
import { isContentImage } from '../pictures/content-image.ts';
import { captionIn, creditMark, holdsCaption } from './caption.ts';
import { showsMore } from './shows-more.ts';
import { addCredit, fillFigure } from './fill-figure.ts';
import { gatherCaptions } from './gather-captions.ts';

const boxMark =
  /^(image|images|img|picture|pic|photo|foto|fotos|bild|bilder|bildbox|figure|media|asset|caption|thumb|thumbnail|illustration|artikelbild|aufmacher\w*|\w*aufmacher)$/;

/**
 * Makes a `figure` of every picture with what stands beneath it, however the page put them together.
 * @param site the page's own, as far as it is known
 */
export function gatherFigures(root: Element, site: string | undefined): void {
  for (const noscript of all(root, 'noscript')) openNoscript(noscript);
  for (const image of all(root, 'img')) {
    if (!isContentImage(image)) removeWithEmptyLink(image);
  }
  for (const figure of all(root, 'figure')) tidyFigure(figure);
  gatherCaptions(root);
  for (const image of all(root, 'img')) {
    if (image.closest('figure, table') === null) boxOf(image);
  }
  for (const figure of all(root, 'figure')) {
    takeCreditBelow(figure);
    settleLinkAround(figure, site);
  }
}

/** A picture that leads to another page of its site and says no more than its name is a teaser of it. */
function settleLinkAround(figure: Element, site: string | undefined): void {
  const link = figure.closest('a[href]');
  if (!link) return;
  const text = textOf(figure);
  const names = [link, ...all(figure, 'img')].flatMap((one) => [one.getAttribute('title'), one.getAttribute('alt')]);
  const isBare = text === '' || names.some((name) => name && plain(name) === plain(text));
  const target = siteOf(link.getAttribute('href') ?? '');
  const leadsWithin = target === undefined || site === undefined || target === site;
  if (isBare && leadsWithin && !leadsToPicture(link)) figure.remove();
  else if (textOf(link) === text) link.replaceWith(...link.childNodes);
}

/** Where WordPress shows a picture on a page of its own, it says so. */
function leadsToPicture(link: Element): boolean {
  return showsMore.test(link.getAttribute('href') ?? '') || /\battachment\b/.test(link.getAttribute('rel') ?? '');
}

/** Without scripts, a browser would show the picture in `noscript`, and not the one that waits for a script. */
function openNoscript(noscript: Element): void {
  const images = all(noscript, 'img').filter(isContentImage);
  if (images.length !== 1 || textOf(noscript) !== '') {
    noscript.remove();
    return;
  }
  const image = imageBeside(noscript, 'previousElementSibling') ?? imageBeside(noscript, 'nextElementSibling');
  if (image) image.replaceWith(images[0]!);
  else noscript.replaceWith(images[0]!);
  if (noscript.isConnected) noscript.remove();
}

/** Between both there may be an icon, or what else has no text. */
function imageBeside(noscript: Element, side: 'previousElementSibling' | 'nextElementSibling'): Element | undefined {
  for (let at = noscript[side]; at; at = at[side]) {
    const image = nameOf(at) === 'img' ? at : at.querySelector('img');
    if (image || textOf(at) !== '') return image ?? undefined;
  }
  return undefined;
}

/** With a picture goes the link around it, and the box around it if that holds a credit at most. */
function removeWithEmptyLink(image: Element): void {
  const link = image.closest('a');
  const box = nearest(image, (one) => isMarked(one, boxMark));
  image.remove();
  if (box && box !== image && !box.querySelector('img, p + p') && textOf(box).length < 80) box.remove();
  else if (link && textOf(link) === '' && !link.querySelector('img')) link.remove();
}

function tidyFigure(figure: Element): void {
  const images = all(figure, 'img');
  if (images.length === 0) {
    if (figure.querySelector('[data-embed]')) figure.setAttribute('data-embed', '');
    if (figure.querySelector('table, blockquote, pre, iframe, video, [data-embed], p + p, ul, ol')) return;
    // The picture waits for a script or was not saved; what stands beneath it is a caption all the same.
    if (figure.querySelector('figcaption') && textOf(figure).length < 800)
      fillFigure(figure, [], captionIn(figure, figure));
    else figure.replaceWith(...figure.childNodes);
    return;
  }
  if (linkShare(figure) > 0.8 && textOf(figure).length > 30) figure.remove();
  else if (figure.querySelector('blockquote')) figure.replaceWith(...figure.childNodes);
  else fillFigure(figure, images, captionIn(figure, images[0]!));
}

/** Finds the element that holds a picture and its caption, and makes it a figure. */
function boxOf(image: Element): void {
  let box: Element | undefined;
  for (let at = image.parentElement, up = 0; at && up < 6; at = at.parentElement, up += 1) {
    const isBox = isMarked(at, boxMark);
    if (!isBox && (/^(body|article|main|td|li|p)$/.test(nameOf(at)) || (box && holdsCaption(box)))) break;
    if (at.querySelectorAll('img').length > 1 || at.querySelector('h1, h2') || textOf(at).length > 500) break;
    if (isBox || holdsCaption(at)) box = at;
  }
  const figure = image.ownerDocument.createElement('figure');
  if (box) {
    const caption = captionIn(box, image);
    if (all(box, 'a[href]').some((link) => isHeadlineOf(link, caption.text))) {
      box.remove();
      return;
    }
    box.replaceWith(figure);
    fillFigure(figure, [image], caption);
    return;
  }
  const caption = captionIn(image, image);
  const outer = outermost(image);
  const paragraph = outer.closest('p, h2, h3, h4, h5, h6');
  if (paragraph) paragraph.before(figure);
  else outer.before(figure);
  outer.remove();
  fillFigure(figure, [image], caption);
  if (paragraph && textOf(paragraph) === '' && !paragraph.querySelector('img')) paragraph.remove();
}

/** Whether a link beside a picture and its caption is the headline of another piece. */
function isHeadlineOf(link: Element, caption: string): boolean {
  const text = textOf(link);
  return text.length > 25 && !caption.includes(text) && !showsMore.test(link.getAttribute('href') ?? '');
}

/** The link around a picture, if nothing else is in it. */
function outermost(image: Element): Element {
  let at = image;
  while (
    at.parentElement &&
    /^(a|span|picture|b|strong|center|font)$/.test(nameOf(at.parentElement)) &&
    textOf(at.parentElement) === ''
  )
    at = at.parentElement;
  return at;
}

/** A line beneath a figure that is marked as its credit. */
function takeCreditBelow(figure: Element): void {
  const below = figure.nextElementSibling;
  if (!below || !isMarked(below, creditMark) || textOf(below).length > 80) return;
  const { credit } = captionIn(below, below);
  below.remove();
  if (!figure.querySelector('small') && credit) addCredit(figure, credit);
}
