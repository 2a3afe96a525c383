import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { Refusal } from '../../reader.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

export type MarkdownTree = ReturnType<typeof parser.parse>;
export type MarkdownNode = MarkdownTree | MarkdownTree['children'][number];

/** Past these a parser takes minutes, or overflows. The longest articles stay under a tenth. */
const most = 1_000_000;
/** Each bracket of a paragraph is compared with the others. */
const mostBrackets = 1_500;
const tooDeep = /^(?:[ \t]*(?:>|[-*+][ \t]|\d+[.)][ \t])){60}|[*_[!~`]{2000}/m;

/** A change to a text: what lies between is replaced. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** @throws Refusal if the text is too long or too deep to be parsed safely */
export function parseMarkdown(text: string): MarkdownTree {
  if (text.length > most)
    throw new Refusal(`Its text is too long: more than ${most} characters. Cut it into several files.`);
  if (tooDeep.test(text))
    throw new Refusal(
      'Its text is nested too deep to be read. Take out some of the lists or quotes that stand in others.',
    );
  if (text.split(/\n[ \t]*\n/).some((paragraph) => paragraph.split(/[[\]]/).length > 2 * mostBrackets)) {
    throw new Refusal(`It has a paragraph of more than ${mostBrackets} links. Cut it into several.`);
  }
  return parser.parse(text);
}

/** All nodes in the order of the text, each with the one that holds it. */
export function* nodesIn(
  node: MarkdownNode,
  parent?: MarkdownNode,
): Generator<[MarkdownNode, MarkdownNode | undefined]> {
  yield [node, parent];
  if (!('children' in node)) return;
  for (const child of node.children) yield* nodesIn(child, node);
}

/** Where a node begins and ends in the text. */
export function placeOf({ position }: MarkdownNode): { from: number; to: number } {
  return { from: position!.start.offset!, to: position!.end.offset! };
}

/** Makes changes that do not overlap; of two that do, the earlier stands. */
export function edited(text: string, edits: readonly Edit[]): string {
  let done = 0;
  const pieces: string[] = [];
  for (const { from, to, text: put } of edits.toSorted((a, b) => a.from - b.from)) {
    if (from < done) continue;
    pieces.push(text.slice(done, from), put);
    done = to;
  }
  return pieces.join('') + text.slice(done);
}

/** An address as the target of a link. */
export function target(url: string): string {
  return /[\s()<>]/.test(url) ? `<${url.replace(/[<>]/g, encodeURIComponent)}>` : url;
}

/** Changes what is no code: neither a block of it nor a piece within a line. */
export function outsideCode(text: string, change: (piece: string) => string): string {
  let done = 0;
  const pieces: string[] = [];
  for (const [node] of nodesIn(parseMarkdown(text))) {
    if (node.type !== 'code' && node.type !== 'inlineCode') continue;
    const { from, to } = placeOf(node);
    pieces.push(change(text.slice(done, from)), text.slice(from, to));
    done = to;
  }
  return pieces.join('') + change(text.slice(done));
}
