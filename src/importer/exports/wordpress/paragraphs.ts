/** Elements that stand for themselves and are wrapped in no paragraph. */
const blocks =
  'address|article|aside|blockquote|canvas|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|math|menu|nav|noscript|object|ol|p|pre|section|style|script|summary|table|tbody|td|tfoot|th|thead|tr|ul|video|audio';
/** Those among them in which paragraphs stand. */
const holders = 'article|aside|blockquote|details|div|main|section';

const beforeBlock = new RegExp(`(<(?:${blocks})(?=[\\s/>]))`, 'gi');
const afterBlock = new RegExp(`(</(?:${blocks})\\s*>|<hr[^<>]*>)`, 'gi');
const withinHolder = new RegExp(`(<(?:${holders})(?:\\s[^<>]*)?>)`, 'gi');
const beginsWithBlock = new RegExp(`^</?(?:${blocks})[\\s/>]`, 'i');

/**
 * Turns a text as it was typed in WordPress into HTML as it was shown: blank lines part paragraphs, line ends
 * are breaks, blocks stand as they are. developer.wordpress.org/reference/functions/wpautop.
 */
export function withParagraphs(typed: string): string {
  const { text: open, kept } = setApart(typed.replace(/\r\n?/g, '\n'));
  const text = open
    // A line end within a tag is none of the text.
    .replace(/<[^<>]*>/g, (tag) => tag.replace(/\n/g, ' '))
    .replace(beforeBlock, '\n\n$1')
    .replace(afterBlock, '$1\n\n')
    .replace(withinHolder, '$1\n\n')
    .replace(new RegExp(`(</(?:${holders})\\s*>)`, 'gi'), '\n\n$1');
  const pieces = text.split(/\n\s*\n/).map((piece) => piece.trim());
  const html = pieces.filter(Boolean).map((piece) => (beginsWithBlock.test(piece) ? piece : paragraph(piece)));
  return html.join('\n').replace(/<pre data-kept="(\d+)"><\/pre>/g, (_, at: string) => kept[Number(at)] ?? '');
}

/** Takes out what is shown as it was typed. */
function setApart(text: string): { text: string; kept: string[] } {
  const kept: string[] = [];
  const opening = /<(pre|code|textarea|script|style)\b/gi;
  const small = text.toLowerCase();
  let rest = '';
  let from = 0;
  for (let tag = opening.exec(text); tag; tag = opening.exec(text)) {
    const close = `</${tag[1]!.toLowerCase()}>`;
    const end = small.indexOf(close, tag.index);
    // One that has no end is none: what follows it would all be lost.
    if (end === -1) break;
    const element = text.slice(tag.index, end + close.length);
    // Within a line, code is set as the words around it.
    if (close === '</code>' && !/\n\s*\n/.test(element)) continue;
    rest += `${text.slice(from, tag.index)}\n\n<pre data-kept="${kept.push(codeAsShown(element)) - 1}"></pre>\n\n`;
    from = opening.lastIndex = end + close.length;
  }
  return { text: rest + text.slice(from), kept };
}

/**
 * Code whose language is named is typed as it is to be read: what colours it writes `<` as `&lt;`, and shows it as one
 * piece, as browsers do with any code over several lines.
 */
function codeAsShown(element: string): string {
  const [, name = '', attributes = '', inner = '', close = ''] = /^<(\w+)([^>]*)>(.*)(<\/\w+>)$/is.exec(element) ?? [];
  const shown = /\slang\s*=/i.test(attributes) ? codeAsMarkup(inner) : inner;
  return name.toLowerCase() === 'code' ? `<pre><code>${shown}</code></pre>` : `<${name}${attributes}>${shown}${close}`;
}

/** Code as it is to be read, unless it is written as markup already. */
export function codeAsMarkup(code: string): string {
  return /&(?:lt|gt|amp);/i.test(code) ? code : code.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function paragraph(piece: string): string {
  return `<p>${piece.replace(/(?:<br\s*\/?>)?(?<![ \t])[ \t]*\n/gi, '<br>\n')}</p>`;
}
