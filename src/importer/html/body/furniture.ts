import { all, isBlock, isMarked, linkShare, marksOf, nameOf, textOf } from '../page/dom.ts';
import { aboutAuthor, furnitureMarks, furnitureNames, furnitureText } from './furniture-marks.ts';
import { Prose } from './prose.ts';

/** Never text of an article: what machines read, what a web archive adds, what a paper scrambled for those who have not paid. */
const unread = 'script, style, link, meta, template, #wm-ipp-base, #wm-ipp, #donato, [class~="obfuscated"]';
const scaffold = new Set(['html', 'head', 'body']);
const editorial = /^(infobox|factbox|fakten|kasten|zitat|quote|pullquote)$/;

/** Takes out of a page what surrounds its article, and never what holds much of its text. */
export function removeFurniture(document: Document): void {
  for (const element of all(document, unread)) element.remove();
  unwrapForms(document);
  const prose = new Prose(document.body);
  for (const element of all(document.body, '*')) {
    if (!element.isConnected || scaffold.has(nameOf(element))) continue;
    if (isFurniture(element, prose)) takeOut(element);
  }
}

/** Leaves an empty paragraph where a block was, so that text before and after stays apart. */
function takeOut(element: Element): void {
  if (isBlock(element)) element.replaceWith(element.ownerDocument.createElement('p'));
  else element.remove();
}

function isFurniture(element: Element, prose: Prose): boolean {
  const name = nameOf(element);
  if (name === 'footer' && element.closest('article, main')) return false;
  if (furnitureNames.has(name)) return prose.share(element) < 0.3;
  const share = prose.share(element);
  if (isHidden(element)) return share < 0.1 && !isFolded(element);
  if (name === 'aside')
    return share < 0.2 && !isMarked(element, editorial) && (share === 0 || linkShare(element) > 0.3);
  const marks = /^(h[1-6]|p)$/.test(name)
    ? marksOf(element).filter((mark) => element.classList.contains(mark))
    : marksOf(element);
  const rule = furnitureMarks.find(({ mark }) => marks.some((one) => mark.test(one)));
  if (rule && share <= rule.upTo && (!rule.linksOnly || linkShare(element) >= 0.5)) return !holdsHeadline(element);
  if (share <= 0.2 && element.hasAttribute('class') && aboutAuthor.test(textOf(element))) return true;
  return isShortBlock(element) && furnitureText.test(textOf(element));
}

/** Some pages put the headline into the box of the trail that leads to it; one in a list is a step of the trail. */
function holdsHeadline(element: Element): boolean {
  const [heading, ...others] = all(element.ownerDocument, 'h1');
  return heading !== undefined && others.length === 0 && element.contains(heading) && !heading.closest('li');
}

function isShortBlock(element: Element): boolean {
  return (
    isBlock(element) &&
    element.childElementCount <= 3 &&
    !element.querySelector('img') &&
    element.textContent.length < 80
  );
}

/** A part of an article that scripts would have unfolded. */
function isFolded(element: Element): boolean {
  return (
    element.closest('article, main, [itemprop~="articleBody"]') !== null &&
    textOf(element).length > 300 &&
    linkShare(element) < 0.3
  );
}

/** Not shown, or there for screen readers only. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true;
  const classes = element.getAttribute('class') ?? '';
  return /(^|[\s_-])(sr-only|screen-?reader(-text)?|visually-?hidden|element-invisible|is-hidden)($|[\s_])/i.test(
    classes,
  );
}

/** Older systems wrap the whole page in a form; a form with hardly any text is a form. */
function unwrapForms(document: Document): void {
  const prose = new Prose(document.body);
  for (const form of all(document.body, 'form')) {
    if (prose.share(form) > 0.2) form.replaceWith(...form.childNodes);
    else form.remove();
  }
}
