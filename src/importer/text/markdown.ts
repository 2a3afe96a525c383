import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Block } from './body.ts';

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' }).freeze();

type Root = Parameters<typeof writer.stringify>[0];

const address = /(https?:\/\/[^\s<>"„“”»«]*[^\s<>"„“”»«.,;:!?)\]'])/i;

/** Writes paragraphs and headings as Markdown. What would be a sign of markup is escaped, so the page shows what was typed. */
export function toMarkdown(blocks: readonly Block[]): string {
  const root: Root = { type: 'root', children: blocks.map(nodeOf) };
  return writer.stringify(root).trim();
}

function nodeOf({ heading, text }: Block): Root['children'][number] {
  const children = text
    .replace(/[ \t]+/g, ' ')
    .split(address)
    .map(inlineOf);
  return heading ? { type: 'heading', depth: 2, children } : { type: 'paragraph', children };
}

/** Every second part is an address. */
function inlineOf(value: string, at: number): Extract<Root['children'][number], { type: 'text' | 'link' }> {
  const text = { type: 'text' as const, value };
  return at % 2 === 0 ? text : { type: 'link', url: value, children: [text] };
}
