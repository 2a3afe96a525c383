import type { Quotation } from '../../model/quotes/quotation.ts';
import { element, isBlank, isElement, textOf, type Element, type Node, type Parent, type Root } from '../tree.ts';
import { readableText } from '../words.ts';
import { headAbove, quoteHead, type QuoteHead } from './head.ts';
import type { QuoteLink } from './quote-link.ts';

/** A quotation in a tree, how to make it lead to its source, and how to take it out. */
export interface HtmlQuote {
  quotation: Quotation;
  lead: (link: QuoteLink) => void;
  /** Leaves `sign` in its place. @param lines how many of the quotation's `lines` are quoted */
  cut: (sign: string, lines?: number) => void;
}

const caps = { quotations: 30, lines: 12 };

/** Finds the quotes in a comment's tree, which came through the sanitizer and whose text stands in paragraphs. */
export function readHtml(tree: Root): { quotes: HtmlQuote[]; own: string } {
  const quotes: HtmlQuote[] = [];
  const own = readFlow(tree, tree.children as Node[], quotes);
  return { quotes, own };
}

/** Reads blocks of a parent in their order and returns what is said in them, without what is quoted. */
function readFlow(parent: Parent, nodes: readonly Node[], quotes: HtmlQuote[]): string {
  const said: string[] = [];
  const blocks = nodes.filter((node) => !isBlank(node));
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    const next = blocks[at + 1];
    const isFull = quotes.length >= caps.quotations;
    if (isFull) {
      said.push(readableText(block));
    } else if (isElement(block, 'blockquote')) {
      readQuote(block, undefined, parent, quotes);
    } else if (isElement(block, 'p') && next && isElement(next, 'blockquote') && headAbove(textOf(block))) {
      readQuote(next, block, parent, quotes);
      at += 1;
    } else if (isElement(block, 'p') && parent.type === 'root' && quoteHead(textOf(block))) {
      const rest = blocks.slice(at + 1);
      const end = rest.findIndex((other) => !isElement(other, 'p') || quoteHead(textOf(other)) !== undefined);
      const lines = (end < 0 ? rest : rest.slice(0, end)).slice(0, caps.lines) as Element[];
      quotes.push(openQuote(block, lines, parent));
      said.push(...rest.slice(lines.length, end < 0 ? undefined : end).map(readableText));
      at += end < 0 ? rest.length : end;
    } else {
      said.push(readableText(block));
    }
  }
  return said.join('\n');
}

function readQuote(quote: Element, above: Element | undefined, parent: Parent, quotes: HtmlQuote[]): void {
  const footer = quote.children.find((node) => isElement(node, 'footer', 'cite'));
  const inside = above || footer ? undefined : headInside(quote);
  const head = above ? headAbove(textOf(above)) : footer ? footerHead(textOf(footer)) : inside?.head;
  const removeHead = () => {
    if (above) remove(parent, above);
    if (footer) remove(quote, footer);
    inside?.remove();
  };
  const found: HtmlQuote = {
    quotation: { isNamed: false, text: '' },
    lead: (link) => {
      removeHead();
      quote.children.push(source(link));
    },
    cut: (sign) => {
      removeHead();
      quote.children = [element('p', {}, sign)];
    },
  };
  quotes.push(found);
  const text = readFlow(quote, inside?.others ?? quote.children.filter((node) => node !== footer), quotes);
  const { name, number, isNamed = false } = head ?? {};
  found.quotation = { isNamed, text, ...(name !== undefined && { name }), ...(number !== undefined && { number }) };
}

function footerHead(text: string): QuoteHead {
  const name = text.trim();
  return quoteHead(name) ?? (name ? { name, isNamed: true } : { isNamed: false });
}

/** The first line of a quote, if it says whose it is; how to take it off, and what the quote is without it. */
function headInside(quote: Element): { head: QuoteHead; others: Node[]; remove: () => void } | undefined {
  const first = quote.children.find((node) => !isBlank(node));
  if (!first || !isElement(first, 'p')) return undefined;
  const end = first.children.findIndex((node) => isElement(node, 'br'));
  const line = end < 0 ? first.children : first.children.slice(0, end);
  const begun = line.find((node) => !isBlank(node));
  const stress = begun && isElement(begun, 'b', 'strong', 'em', 'i') ? begun : undefined;
  const behind = stress ? line.slice(line.indexOf(stress) + 1).map(textOf) : [];
  // What is said may follow on the line of the name, where that is in bold.
  const isStressOnly = stress !== undefined && !/^[\s():.]*(?:#?\d+[\s():.]*)?$/.test(behind.join(''));
  const head = quoteHead((isStressOnly ? textOf(stress) : line.map(textOf).join('')).trim());
  if (!head || head.rest !== undefined) return undefined;
  const taken = isStressOnly ? line.indexOf(stress) + 1 : end < 0 ? line.length : end + 1;
  const rest = first.children.slice(taken);
  const left = rest.some((node) => !isBlank(node)) ? [{ ...first, children: rest }] : [];
  const withoutHead = () => quote.children.flatMap((node) => (node === first ? left : [node]));
  const others = withoutHead();
  if (others.every(isBlank)) return undefined;
  return { head, others, remove: () => (quote.children = withoutHead()) };
}

/** A paragraph that says that a quote follows, and those of which nothing tells how far they are quoted. */
function openQuote(above: Element, lines: readonly Element[], parent: Parent): HtmlQuote {
  const { name, number, isNamed, rest } = quoteHead(textOf(above))!;
  const texts = lines.map(readableText);
  const quotedLines = (count: number) => lines.slice(0, count - (rest === undefined ? 0 : 1));
  const replace = (quote: Element, quoted: readonly Element[]) => {
    parent.children.splice((parent.children as Node[]).indexOf(above), 1, quote);
    for (const line of quoted) remove(parent, line);
  };
  return {
    quotation: {
      isNamed,
      text: '',
      lines: rest === undefined ? texts : [rest, ...texts],
      ...(name !== undefined && { name }),
      ...(number !== undefined && { number }),
    },
    lead: (link) => {
      const quoted = quotedLines(link.lines ?? 0);
      const first = rest ?? link.glued;
      const quote = element('blockquote', {}, ...(first === undefined ? [] : [element('p', {}, first)]), ...quoted);
      quote.children.push(source(link));
      replace(quote, quoted);
    },
    cut: (sign, count = 1) => replace(element('p', {}, sign), quotedLines(count)),
  };
}

function source({ href, label }: QuoteLink): Element {
  return element('footer', {}, element('a', { href }, label));
}

function remove(parent: Parent, node: Node): void {
  parent.children = (parent.children as Node[]).filter((child) => child !== node);
}
