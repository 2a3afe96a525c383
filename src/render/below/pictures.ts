import { webAddress } from '../address.ts';
import type { Loss } from '../loss.ts';
import { pictureElement, type PublishedPicture } from '../picture.ts';
import {
  element,
  isBlank,
  isElement,
  isInLink,
  replaceElements,
  text,
  type Element,
  type Node,
  type Root,
} from '../tree.ts';

type Pictures = ReadonlyMap<string, PublishedPicture>;

/**
 * Shows the article's own pictures, and says of any other where it is or what it showed. A picture that
 * stands alone in its paragraph becomes a figure, with its title as the caption.
 */
export function placePictures(tree: Root, pictures: Pictures, losses: Loss[]): void {
  const captions = new Map<Node, string>();
  replaceElements(tree, (node, ancestors) => {
    if (node.tagName === 'img') {
      const placed = placePicture(node, isInLink(ancestors), pictures, losses);
      if (placed && node.properties['title']) captions.set(placed, node.properties['title']);
      return placed ? [placed] : [];
    }
    if (!isElement(node, 'a', 'figure', 'p')) return undefined;
    const content = node.children.filter((child) => !isBlank(child));
    if (content.length === 0) return [];
    if (node.tagName !== 'p' || !content.every(isPicture)) return undefined;
    return ancestors.some((ancestor) => isElement(ancestor, 'figure'))
      ? content
      : content.map((each) => figure(each, captions));
  });
}

function placePicture(
  { properties }: Element,
  isLinked: boolean,
  pictures: Pictures,
  losses: Loss[],
): Node | undefined {
  const src = properties['src'] ?? '';
  const alt = (properties['alt'] ?? '').trim();
  const file = fileName(src);
  const own = pictures.get(file) ?? pictures.get(file.normalize('NFC'));
  if (own) return pictureElement(own, alt);
  const address = webAddress(src);
  losses.push(address ? { kind: 'foreign-picture', detail: address } : { kind: 'missing-picture', detail: file });
  if (address && !isLinked) return element('a', { href: address, rel: ['external'] }, alt || address);
  return alt ? text(alt) : undefined;
}

/** The name of a file beside the article, as its folder writes it. */
function fileName(src: string): string {
  const path = src.replace(/^\.\//, '');
  try {
    return decodeURIComponent(path);
  } catch {
    // A percent sign of the name's own.
    return path;
  }
}

function isPicture(node: Node): boolean {
  if (!isElement(node)) return false;
  if (isElement(node, 'picture', 'img')) return true;
  return node.tagName === 'a' && node.children.length > 0 && node.children.every(isPicture);
}

function figure(picture: Node, captions: ReadonlyMap<Node, string>): Element {
  const shown = isElement(picture, 'a') ? picture.children[0] : picture;
  const caption = shown && captions.get(shown);
  return element('figure', {}, picture, ...(caption ? [element('figcaption', {}, caption)] : []));
}
