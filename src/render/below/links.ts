import { isInLink, replaceElements, type Root } from '../tree.ts';

/** Keeps links to addresses that `addressOf` knows, with our `rel`; any other link loses its target and keeps its text. */
export function settleLinks(tree: Root, addressOf: (written: string) => string | undefined, rel: string[]): void {
  replaceElements(tree, (link, ancestors) => {
    if (link.tagName !== 'a') return undefined;
    const address = addressOf(link.properties['href'] ?? '');
    if (address === undefined || isInLink(ancestors)) return link.children;
    link.properties['href'] = address;
    if (/^https?:/.test(address)) link.properties['rel'] = rel;
    return undefined;
  });
}
