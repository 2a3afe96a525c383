import { toXast } from 'hast-util-to-xast';
import type { Root } from '../tree.ts';
import { settleAttributes } from './attributes.ts';
import { settleContent } from './content-model.ts';
import { printXml } from './print-xml.ts';

/**
 * Writes a tree as an XHTML document that a strict reader of EPUB takes: what stands where HTML does not have it is
 * moved or unwrapped, and what no attribute may say is left out. Nothing that is said gets lost.
 * @param tree one `html` element; what strangers wrote in it came through the door
 */
export function printXhtml(tree: Root): string {
  settleContent(tree);
  settleAttributes(tree);
  return printXml(toXast(tree), '<!DOCTYPE html>\n');
}
