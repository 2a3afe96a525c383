import { captionIn } from '../body/caption.ts';
import { fillFigure } from '../body/fill-figure.ts';
import { all, nameOf } from '../page/dom.ts';
import type { Head } from '../page/head.ts';
import { isNode, listOf } from '../page/linked-data.ts';
import { metaValue } from '../page/meta-tags.ts';
import { isContentImage } from './content-image.ts';
import { imageSources } from './image-sources.ts';

/** Letters of a file's name that no other picture of a page will have. */
const telling = 6;
/** What the paper shows where an article has no picture. */
const standIns = /(?:^|[-_.])(?:logo|default|placeholder|platzhalter|fallback|share|social|favicon)(?:$|[-_.])/i;

/** The picture that a page declares as its article's, where the page shows it. */
export interface DeclaredPicture {
  /** Name of its file, without size and ending. */
  file: string;
  figure: Element;
}

/** Looks for the declared picture before anything is taken off the page: papers set it above the headline, in the page's head. */
export function declaredPicture(document: Document, head: Head): DeclaredPicture | undefined {
  const file = fileOf(metaValue(head.meta, 'og:image', 'og:image:url', 'twitter:image') ?? pictureIn(head) ?? '');
  if (file.length < telling || standIns.test(file)) return undefined;
  const image = all(document.body, 'img').find((one) => shows(one, file) && isContentImage(one));
  if (!image) return undefined;
  return { file, figure: figureOf(image) };
}

/** Puts the declared picture above a text that begins with none and does not show it further down. */
export function beginWithDeclared(article: Element, declared: DeclaredPicture | undefined): void {
  const first = article.firstElementChild;
  if (!declared || (first && nameOf(first) === 'figure')) return;
  if (all(article, 'img').some((image) => shows(image, declared.file))) return;
  article.prepend(declared.figure);
}

function figureOf(image: Element): Element {
  const figure = image.ownerDocument.createElement('figure');
  const box = image.closest('figure');
  const isAlone = box?.querySelectorAll('img').length === 1;
  figure.append((image.closest('picture') ?? image).cloneNode(true));
  fillFigure(figure, all(figure, 'img'), isAlone ? captionIn(box, image) : { nodes: [], text: '' });
  return figure;
}

function shows(image: Element, file: string): boolean {
  return imageSources(image).some((source) => fileOf(source) === file);
}

function pictureIn({ article }: Head): string | undefined {
  const [first] = listOf(article['image']);
  const url = isNode(first) ? first['url'] : first;
  return typeof url === 'string' ? url : undefined;
}

/** The last part of an address, without what says its size and kind. */
function fileOf(url: string): string {
  const name = url
    .replace(/[?#].*$/s, '')
    .split('/')
    .at(-1)!;
  return name
    .replace(/(?:\.[a-z]{3,4})+$/i, '')
    .replace(/[-_.]\d{2,4}x\d{2,4}$/, '')
    .toLowerCase();
}
