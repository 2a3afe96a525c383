import { all, isLonger, isMarked, looseText, nearest, plain, tidy } from '../page/dom.ts';
import { isPenName, namesIn } from './names.ts';

const marked =
  '[rel~="author"], [itemprop~="author"], [class~="author" i], [class~="authors" i], [class~="byline" i], ' +
  '[class*="author-name" i], [class*="author_name" i], [class*="authorname" i], [class*="autorname" i], ' +
  '[class*="authorbox" i], [class~="vcard"] [class~="fn"]';
/** Elements that are there to name somebody, by the word of the standard or of nearly every blog. */
const naming =
  '[rel~="author"], [class~="author" i], [class~="vcard"] [class~="fn"], [class~="vcard"] [class~="url"], [class*="author-name" i]';
const elsewhere =
  /^(?:comments?|kommentare?|related|teasers?|recent|recentcomments|widget|footer|latest|popular|more|sidebar|reviews?|bewertung(?:en)?|rezension(?:en)?)$/;

/**
 * Who a page names as author in elements marked for it, furniture included: boxes on the author go with the furniture
 * before the byline is looked for. Only where all of them name the same, for lists of other pieces name theirs.
 * @param document as it was saved, its thread gone
 */
export function markedAuthors(document: Document, site: string | undefined): string[] {
  const headings = all(document.body, 'h1');
  const isOfArticle = (element: Element) => !isElsewhere(element, headings);
  const places = all(document.body, marked).filter(isOfArticle);
  const people = agreed(places.map((place) => namesIn(looseText(place), site)));
  if (people.length > 0) return people;
  const pens = all(document.body, naming).filter(isOfArticle);
  return agreed(
    pens.map((place) =>
      [tidy(looseText(place)).replace(/^(?:von|by)\s+/i, '')].filter((name) => isPenName(name, site)),
    ),
  );
}

/** Within a figure, a list of comments or of other pieces; a box that holds the headline is none, whatever its name. */
function isElsewhere(element: Element, headings: readonly Element[]): boolean {
  if (
    isLonger(element, 80) ||
    looseText(element).length > 80 ||
    element.closest('figure, nav, footer, [itemprop~="review"]') !== null
  )
    return true;
  const box = nearest(element, (one) => isMarked(one, elsewhere) && !headings.some((heading) => one.contains(heading)));
  return box !== undefined;
}

/** What all lists that are not empty have in common, if they are the same. */
function agreed(lists: readonly string[][]): string[] {
  const [first, ...others] = lists.filter((names) => names.length > 0);
  if (!first) return [];
  const key = (names: readonly string[]) => names.map(plain).sort().join();
  return others.every((names) => key(names) === key(first)) ? first : [];
}
