import { all, isLonger, isMarked, looseText, nameOf, nearest, plain, tidy } from '../page/dom.ts';
import { isPenName, namesIn } from './names.ts';

const marked =
  '[rel~="author"], [itemprop~="author"], [class~="author" i], [class~="authors" i], [class~="byline" i], ' +
  '[class*="author-name" i], [class*="author_name" i], [class*="authorname" i], [class*="autorname" i], ' +
  '[class*="authorbox" i], [class~="vcard"] [class~="fn"]';
/** Elements that are there to name somebody, by the word of the standard, of nearly every blog or of systems for many users. */
const naming =
  '[rel~="author"], [class~="author" i], [class~="vcard"] [class~="fn"], [class~="vcard"] [class~="url"], [class*="author-name" i], ' +
  '[class~="submitted"] [class~="username"], [class~="p-description"] [class~="username"]';
const names = 'h2, h3, h4, h5, h6, [itemprop~="name"], [class*="name" i]';
const box = /^(?:authors?|autor(?:en|in)?|author(?:box|bio|info)|aboutauthor|autoren(?:box|kasten))$/;
const elsewhere =
  /^(?:comments?|kommentare?|related|teasers?|recent|recentcomments|widget|latest|popular|more|sidebar|reviews?|bewertung(?:en)?|rezension(?:en)?)$/;
/** What a foot belongs to that is the article's, and not the page's. */
const own = /^(?:post|entry|article|artikel|author|autor)$/;

/**
 * Who a page names as author in elements marked for it, furniture included: boxes on the author go with the furniture
 * before the byline is looked for. Only where all of them name the same, for lists of other pieces name theirs.
 * @param document as it was saved, its thread gone
 */
export function markedAuthors(document: Document, site: string | undefined): string[] {
  const headings = all(document.body, 'h1');
  const isOfArticle = (element: Element) => isShort(element) && !isElsewhere(element, headings);
  const places = all(document.body, marked).filter(isOfArticle);
  const people = agreed(places.map((place) => namesIn(looseText(place), site)));
  const heads = all(document.body, names).filter((element) => isInAuthorBox(element) && isOfArticle(element));
  const boxed = heads.map((place) => namesIn(looseText(place), site)).filter((found) => found.length > 0);
  if (boxed.length > 0 && agreed(boxed).length === 0) return [];
  if (people.length > 0 || boxed.length > 0) return people.length > 0 ? people : agreed(boxed);
  const pens = all(document.body, naming).filter(isOfArticle);
  return agreed(
    pens.map((place) =>
      [tidy(looseText(place)).replace(/^(?:von|by)\s+/i, '')].filter((name) => isPenName(name, site)),
    ),
  );
}

function isShort(element: Element): boolean {
  return !isLonger(element, 80) && looseText(element).length <= 80;
}

/** Whether an element stands in a box that tells of the author, and no item of a list there. */
function isInAuthorBox(element: Element): boolean {
  const around = nearest(element.parentElement, (one) => isMarked(one, box));
  return !element.closest('li') && around !== undefined && isLonger(around, 80) && !isLonger(around, 1_200);
}

/** Within a figure, a list of comments or of other pieces; a box that holds the headline is none, whatever its name. */
function isElsewhere(element: Element, headings: readonly Element[]): boolean {
  if (element.closest('figure, nav, [itemprop~="review"]') !== null) return true;
  const isFoot = (one: Element) => nameOf(one) === 'footer' || (isMarked(one, /^footer$/) && !isMarked(one, own));
  const around = nearest(
    element,
    (one) => (isMarked(one, elsewhere) || isFoot(one)) && !headings.some((heading) => one.contains(heading)),
  );
  return around !== undefined;
}

/** What all lists that are not empty have in common, if they are the same. */
function agreed(lists: readonly string[][]): string[] {
  const [first, ...others] = lists.filter((names) => names.length > 0);
  if (!first) return [];
  const key = (names: readonly string[]) => names.map(plain).sort().join();
  return others.every((names) => key(names) === key(first)) ? first : [];
}
