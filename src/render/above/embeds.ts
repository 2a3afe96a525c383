import { webAddress } from '../address.ts';
import type { Loss } from '../loss.ts';
import { element, elements, isElement, replaceElements, type Element, type Node, type Root } from '../tree.ts';

const sources: Record<string, string> = { audio: 'src', embed: 'src', iframe: 'src', object: 'data', video: 'src' };

/** Puts a link in the place of films, sounds and frames, which would load from elsewhere. */
export function linkEmbeds(tree: Root, losses: Loss[]): void {
  replaceElements(tree, (embed) => {
    const source = sources[embed.tagName];
    if (source === undefined) return undefined;
    // Films of that time stood twice, as an object and, for other browsers, as an embed inside it.
    const inner = embed.tagName === 'object' ? embed.children.filter(hasLink) : [];
    return inner.length > 0 ? inner : linkTo(addressOf(embed, source), losses);
  });
}

function linkTo(address: string | undefined, losses: Loss[]): Node[] {
  losses.push({ kind: 'embed', detail: address ?? '' });
  return address === undefined ? [] : [element('a', { href: address }, address)];
}

function addressOf(embed: Element, source: string): string | undefined {
  const inside = [...elements(embed)].map(({ properties }) => properties['src'] ?? properties['value']);
  const written = [embed.properties[source], ...inside].filter((value) => typeof value === 'string');
  return written.map(webAddress).find((address) => address !== undefined);
}

function hasLink(node: Node): boolean {
  return isElement(node) && (node.tagName === 'a' || node.children.some(hasLink));
}
