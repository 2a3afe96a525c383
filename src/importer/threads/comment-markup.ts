import { isElement, isText, nameOf, tidy } from '../html/page/dom.ts';
import { quoteIn, type Quote } from './quote.ts';

/** What somebody wrote, as plain text where that says everything, else as HTML; and whom it quotes. */
export interface CommentBody {
  content: { text: string } | { html: string };
  quotes: Quote[];
}

type Piece = { text: string } | { tag: string } | { quote: Quote };

const emphasis: Record<string, string> = { b: 'strong', strong: 'strong', i: 'em', em: 'em' };
const lines = new Set('p div ul ol li pre h1 h2 h3 h4 h5 h6 table tr td dl dt dd'.split(' '));
const passed = new Set('script style form textarea button input select iframe object'.split(' '));

/** Reads the body of a comment: line breaks of any kind, quotes, links and emphasis; all else is plain text. */
export function readCommentBody(element: Element): CommentBody {
  const pieces = piecesOf(element);
  const quotes = pieces.flatMap((piece) => ('quote' in piece ? [piece.quote] : []));
  const isPlain = pieces.every((piece) => 'text' in piece);
  return { content: isPlain ? { text: plainText(pieces) } : { html: markup(pieces) }, quotes };
}

/** The body as text alone, for comparing. */
export function plainText(pieces: readonly Piece[]): string {
  return paragraphs(pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')).join('\n\n');
}

/** The pieces of an element in their order; line breaks stand in the text. */
export function piecesOf(element: Element): Piece[] {
  const pieces: Piece[] = [];
  const hasBreaks = element.querySelector('br') !== null;
  let afterBreak = false;
  for (const node of element.childNodes) {
    if (isText(node)) {
      pieces.push({ text: typed(afterBreak ? node.data.replace(/^[ \t]*\r?\n/, '') : node.data, hasBreaks) });
      afterBreak = false;
    } else if (isElement(node)) {
      pieces.push(...elementPieces(node));
      afterBreak = nameOf(node) === 'br';
    }
  }
  return pieces;
}

function elementPieces(element: Element): Piece[] {
  const name = nameOf(element);
  if (passed.has(name)) return [];
  if (name === 'br') return [{ text: '\n' }];
  if (name === 'img') return [{ text: element.getAttribute('alt') ?? '' }];
  const quote = quoteIn(element);
  if (quote) return [{ quote }];
  const inner = piecesOf(element);
  const text = inner.map((piece) => ('text' in piece ? piece.text : '')).join('');
  if (lines.has(name))
    return [
      { text: name === 'li' || name === 'tr' || name === 'td' ? '\n' : '\n\n' },
      ...inner,
      { text: name === 'td' ? ' ' : '\n\n' },
    ];
  const tag = tagFor(element, text);
  return tag && text.trim() !== '' && !/\n\s*\n/.test(text)
    ? [{ tag: `<${tag}>` }, ...inner, { tag: `</${tag.split(' ')[0]}>` }]
    : inner;
}

/** A link that shows its whole address needs no markup: addresses in text become links anyway. */
function tagFor(element: Element, text: string): string | undefined {
  if (nameOf(element) !== 'a') return emphasis[nameOf(element)];
  const href = element.getAttribute('href') ?? '';
  return /^https?:\/\//.test(href) && href.replace(/\/$/, '') !== tidy(text).replace(/\/$/, '')
    ? `a href="${escaped(href)}"`
    : undefined;
}

/** Line ends as typed; those that merely wrap the page's source are spaces. */
function typed(text: string, hasBreaks: boolean): string {
  const unindented = text.replace(/\r\n?/g, '\n').replace(/([^\s])\n(?:\t+| {2,})[ \t]*(?=\S)/g, '$1 ');
  return hasBreaks ? unindented.replace(/([^\n])\n(?=[^\n])/g, '$1 ') : unindented;
}

function markup(pieces: readonly Piece[]): string {
  const blocks: string[] = [];
  let flow = '';
  const flush = () => {
    blocks.push(...paragraphs(flow).map((text) => `<p>${text.replace(/\n/g, '<br>')}</p>`));
    flow = '';
  };
  for (const piece of pieces) {
    if ('quote' in piece) {
      flush();
      blocks.push(quoteMarkup(piece.quote));
    } else flow += 'tag' in piece ? piece.tag : escaped(piece.text);
  }
  flush();
  return blocks.join('\n');
}

/** The id of what is quoted is kept: it may stand on a page that comes later. */
function quoteMarkup({ text, author, id }: Quote): string {
  const cite = id === undefined ? '' : ` cite="#post${escaped(id)}"`;
  const body = paragraphs(escaped(text)).map((paragraph) => `<p>${paragraph.replace(/\n/g, '<br>')}</p>`);
  return `<blockquote${cite}>${body.join('')}${author ? `<footer>${escaped(author)}</footer>` : ''}</blockquote>`;
}

/** Blank lines part paragraphs; blanks at the ends of lines are nobody's words. */
function paragraphs(text: string): string[] {
  return text
    .split(/\n[ \t\u00a0]*(?:\n[ \t\u00a0]*)+/)
    .map((paragraph) =>
      paragraph
        .replace(/[ \t]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, ''),
    )
    .filter(Boolean);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
