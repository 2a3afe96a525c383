import { element, type Node } from '../../render/tree.ts';
import { printXhtml } from '../../render/xhtml/print-xhtml.ts';

/** A part of the book that one reads in its place. */
export interface Chapter {
  /** Name of its file. */
  file: string;
  /** As the table of contents and the reader's window name it. */
  title: string;
  /** Parts of it that the table of contents names too, each by its id. */
  parts: readonly { id: string; title: string }[];
  xhtml: string;
}

/** A page of the book as XHTML. */
export function page(title: string, lang: string, ...content: Node[]): string {
  const head = element(
    'head',
    {},
    element('title', {}, title),
    element('link', { rel: ['stylesheet'], type: 'text/css', href: 'book.css' }),
  );
  const html = element(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang },
    head,
    element('body', {}, ...content),
  );
  return printXhtml({ type: 'root', children: [html] });
}
