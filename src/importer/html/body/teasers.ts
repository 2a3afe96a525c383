import { all, nameOf, textOf } from '../page/dom.ts';

/** Another piece that an article shows among its paragraphs: a heading, a line, and a link. Entries of live blogs are many. */
export function isTeaserWithin(element: Element): boolean {
  const outer = nameOf(element) === 'article' ? element.parentElement?.closest('article') : undefined;
  return (
    outer !== undefined &&
    outer !== null &&
    outer.querySelectorAll('article').length <= 2 &&
    element.querySelectorAll('h2, h3, h4, h5').length === 1 &&
    element.querySelector('a[href]:not([href^="#"])') !== null &&
    textOf(element).length < 400
  );
}

/** Another piece beside the text: a heading, a picture, and a link with a word or two. */
export function isTeaserBeside(aside: Element): boolean {
  const [heading, ...others] = all(aside, 'h2, h3, h4, h5');
  return (
    heading !== undefined &&
    others.length === 0 &&
    aside.querySelector('a[href]:not([href^="#"])') !== null &&
    textOf(aside).length < textOf(heading).length + 40
  );
}
