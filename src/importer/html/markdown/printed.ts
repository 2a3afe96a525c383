import type { Options } from 'remark-stringify';

type Handlers = NonNullable<Options['handlers']>;
type Print = NonNullable<Handlers['text']>;
type Printer = Parameters<Print>[2];
type Running = Parameters<Printer['containerPhrasing']>[0];

/** Running text in an element that Markdown has no signs for. */
interface Directive {
  type: 'textDirective';
  name: string;
  children: Running['children'];
}

/** As HTML around Markdown: `m<sup>2</sup>`. */
function directive(node: Directive, _: unknown, printer: Printer, info: Parameters<Print>[3]): string {
  const inside = printer.containerPhrasing(node as unknown as Running, { ...info, before: '>', after: '<' });
  return `<${node.name}>${inside}</${node.name}>`;
}

/** How nodes are written that Markdown does not know. */
export const printed = { textDirective: directive } as Handlers;
