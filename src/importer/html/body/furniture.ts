import { all, isBlock, isMarked, linkShare, marksOf, nameOf, plain, textOf } from '../page/dom.ts';
import { aboutAuthor, furnitureMarks, furnitureNames, furnitureText, type FurnitureMark } from './furniture-marks.ts';
import { lineKindOf, offer } from './page-lines.ts';
import { Prose } from './prose.ts';
import { isContentImage } from '../pictures/content-image.ts';
import { isNamedBody } from './region.ts';
import { isTeaserBeside, isTeaserWithin } from './teasers.ts';
import { showsMore } from './shows-more.ts';

/**
 * Never text of an article: what machines read, what a visitor may type into, what a web archive adds, what a paper
 * scrambled for those who have not paid.
 */
const unread = 'script, style, link, meta, template, textarea, #wm-ipp-base, #wm-ipp, #donato, [class~="obfuscated"]';
const scaffold = new Set(['html', 'head', 'body']);
/** A post of a network that the text quotes, in a box named after it. */
const quoted = 'blockquote, [class*="embed" i]';
const knownRules = new WeakMap<readonly string[], readonly FurnitureMark[]>();
const editorial = /^(infobox|factbox|fakten|kasten|zitat|quote|pullquote)$/;

/** Takes out of a page what surrounds its article, and never what holds much of its text. */
export function removeFurniture(document: Document): void {
  for (const element of all(document, unread)) element.remove();
  unwrapForms(document);
  const prose = new Prose(document.body);
  const headings = all(document, 'h1');
  const title = plain(document.title);
  for (const element of all(document.body, '*')) {
    if (!element.isConnected || scaffold.has(nameOf(element))) continue;
    if (isFurniture(element, prose, headings, title)) takeOut(element);
  }
}

/** Leaves an empty paragraph where a block was, so that text before and after stays apart. */
function takeOut(element: Element): void {
  if (isBlock(element)) element.replaceWith(element.ownerDocument.createElement('p'));
  else element.remove();
}

function isFurniture(element: Element, prose: Prose, headings: readonly Element[], title: string): boolean {
  const name = nameOf(element);
  if (name === 'figcaption' || (name === 'footer' && element.closest('article, main'))) return false;
  if (furnitureNames.has(name)) return prose.share(element) < 0.3;
  const share = prose.share(element);
  if (share <= 0.1 && (isPoll(element, title) || isTeaserWithin(element))) return true;
  if (isHidden(element)) return share < 0.1 && !isFolded(element) && !isPartingSign(element);
  if (name === 'a' && isLayer(element)) return false;
  if (name === 'aside')
    return (
      share < 0.2 &&
      !isMarked(element, editorial) &&
      (share === 0 || linkShare(element) > 0.3 || isTeaserBeside(element))
    );
  const marks = /^(h[1-6]|p)$/.test(name)
    ? marksOf(element).filter((mark) => element.classList.contains(mark) || element.id === mark)
    : marksOf(element);
  const rule = rulesFor(marks).find(
    ({ says, linksOnly }) => (!says || says.test(element.textContent)) && !(linksOnly && isInSentence(element)),
  );
  if (name === 'figure' && share <= 0.2 && isLineInFrame(element)) return true;
  if (rule && share <= rule.upTo && (!rule.linksOnly || linkShare(element) >= 0.5))
    return (
      !holdsHeadline(element, headings) &&
      !holdsBody(element, share) &&
      !(share > 0 && (marks.includes('embed') || element.querySelector(quoted)))
    );
  if (share <= 0.35 && isTeaserList(element, name, headings)) return true;
  if (share <= 0.1 && /^(aside|section|figure|div)$/.test(name) && isOffer(element)) return true;
  if (share <= 0.2 && element.hasAttribute('class') && aboutAuthor.test(textOf(element))) return true;
  return isShortBlock(element) && furnitureText.test(textOf(element));
}

/** The rules that marks call for; elements of one class share their marks. */
function rulesFor(marks: readonly string[]): readonly FurnitureMark[] {
  if (marks.length === 0) return [];
  const rules = knownRules.get(marks) ?? furnitureMarks.filter(({ mark }) => marks.some((one) => mark.test(one)));
  knownRules.set(marks, rules);
  return rules;
}

/** Some pages put the headline into the box of the trail that leads to it; one in a list is a step of the trail. */
function holdsHeadline(element: Element, headings: readonly Element[]): boolean {
  const [heading, ...others] = headings.filter(({ isConnected }) => isConnected);
  return heading !== undefined && others.length === 0 && element.contains(heading) && !heading.closest('li');
}

/** A link in running text may be called one. */
function isInSentence(element: Element): boolean {
  if (isBlock(element)) return false;
  if (element.closest('p')) return true;
  const line = element.closest('li, dd, address');
  return line !== null && line.textContent.trim() !== element.textContent.trim();
}

/** A text in several containers, each of which is named after what stands beside it: `sidebar-grid__content`. */
function holdsBody(element: Element, share: number): boolean {
  if (share < 0.05) return false;
  const long = all(element, 'p').filter((paragraph) => paragraph.textContent.length > 120);
  return long.length >= 2 && (isNamedBody(element) || all(element, '[class]').some(isNamedBody));
}

/** A list of other pieces: headings that lead elsewhere, and hardly more than a line beneath each. */
function isTeaserList(element: Element, name: string, headings: readonly Element[]): boolean {
  if (!/^(ul|ol|div|section|aside)$/.test(name)) return false;
  const titles = all(element, 'h2, h3, h4, h5');
  if (titles.length < 3 || element.textContent.length > 400 * titles.length) return false;
  const leading = titles.filter((heading) => heading.querySelector('a[href]:not([href^="#"])') ?? heading.closest('a'));
  return leading.length >= 3 && textOf(element).length < 250 * leading.length && !holdsHeadline(element, headings);
}

/** A question with its answers to choose from; beneath a headline, speeds to hear the article at. */
function isPoll(element: Element, title: string): boolean {
  return (
    /^(?:div|section|aside|fieldset|ul)$/.test(nameOf(element)) &&
    element.textContent.length < 800 &&
    element.querySelectorAll('input[type="radio"]').length >= 2 &&
    !all(element, 'h1, h2').some((heading) => title.includes(plain(textOf(heading))))
  );
}

/** A request to those whose scripts are off, set like a picture. */
function isLineInFrame(figure: Element): boolean {
  return (
    !figure.querySelector('img, picture, video, audio, iframe, table, pre, blockquote') &&
    lineKindOf(textOf(figure)) !== undefined
  );
}

const offers = /newsletter|sign up|subscribe|abonnier|inbox|probeabo/i;

/** A small box that offers a newsletter or a subscription. */
function isOffer(element: Element): boolean {
  const text = element.textContent;
  return text.length < 600 && offers.test(text) && lineKindOf(textOf(element)) === offer;
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
  // Where styles by class are in use, `hidden` may hold for narrow windows alone.
  if (element.classList.contains('hidden') && !/(^|\s)(sm|md|lg|xl):/.test(classes)) return true;
  return /(^|[\s_-])(sr-only|screen-?reader(-text)?|visually-?hidden|element-invisible|is-hidden)($|[\s_])/i.test(
    classes,
  );
}

/** What only screen readers are told between a kicker and a headline, so that the two do not touch. */
function isPartingSign(element: Element): boolean {
  return !isBlock(element) && element.closest('h1, h2, h3') !== null && /^\s*[:|·–-]\s*$/.test(element.textContent);
}

/** A link around a picture that shows it larger, in a layer over the page. */
function isLayer(link: Element): boolean {
  return (
    isMarked(link, /^(?:overlay|popup|modal|lightbox)$/) &&
    showsMore.test(link.getAttribute('href') ?? '') &&
    textOf(link) === '' &&
    all(link, 'img').some(isContentImage)
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
