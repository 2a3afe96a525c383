import { all, isElement, nameOf, textOf, tidy } from '../html/page/dom.ts';
import { piecesOf, plainText } from './comment-markup.ts';
import { postIdIn } from './post-id.ts';

/** Words of somebody else within a comment. */
export interface Quote {
  text: string;
  author?: string;
  /** The source's id of the comment quoted, if a link names it. */
  id?: string;
}

const head = /^(?:zitat|quote|zitieren)(?:\s*:)?\s*(?:von|by|from)?\s*:?\s*/i;
const controls = /^(?:beitrag anzeigen|zum beitrag|anzeigen\.{0,3}|view post|\W*)$/i;

/** Makes an element one that is read as a quote, for sources that mark theirs in their own way. */
export function markQuote(element: Element, { author, id, words = element }: MarkedQuote): void {
  const quote = element.ownerDocument.createElement('blockquote');
  quote.setAttribute('data-quoted', author ?? '');
  if (id) quote.setAttribute('data-quoted-id', id);
  quote.append(...words.childNodes);
  element.replaceWith(quote);
}

/** Whom an element quotes, and where in it the words stand that are quoted. */
export interface MarkedQuote {
  author?: string | undefined;
  id?: string | undefined;
  words?: Element | undefined;
}

/** Reads an element as a quote, if it is one: marked as such, its first line naming the author. */
export function quoteIn(element: Element): Quote | undefined {
  const name = nameOf(element);
  if (name === 'blockquote' && element.hasAttribute('data-quote')) return titledQuote(element);
  if (element.hasAttribute('data-quoted')) return markedQuote(element);
  const isMarked =
    /quote|zitat/i.test(element.getAttribute('class') ?? '') && /^(div|span|p|table|fieldset|section)$/.test(name);
  const around = element.parentElement?.closest('[class*="quote" i], blockquote') ?? null;
  const isInner = around !== null && !head.test(textOf(element));
  if (name !== 'blockquote' && name !== 'q' && (!isMarked || isInner)) return undefined;
  const copy = element.cloneNode(true) as Element;
  for (const inner of all(copy, 'q')) inner.replaceWith(...inner.childNodes);
  const id = all(copy, 'a[href]')
    .map((link) => postIdIn(link.getAttribute('href') ?? ''))
    .find(Boolean);
  for (const link of all(copy, 'a, img')) if (controls.test(textOf(link) || '-') && nameOf(link) === 'a') link.remove();
  const author = takeAuthor(copy);
  const text = plainText(piecesOf(copy));
  return { text, ...(author && { author }), ...(id && { id }) };
}

/** XenForo names the author in an attribute and again in a line above the words. */
function titledQuote(element: Element): Quote {
  const copy = element.cloneNode(true) as Element;
  for (const line of all(copy, '[class*="Block-title"], [class*="expandLink"]')) line.remove();
  const author = element.getAttribute('data-quote');
  const id = /\d+/.exec(element.getAttribute('data-source') ?? '')?.[0];
  return { text: plainText(piecesOf(copy)), ...(author && { author }), ...(id && { id }) };
}

function markedQuote(element: Element): Quote {
  const author = element.getAttribute('data-quoted');
  const id = element.getAttribute('data-quoted-id');
  return { text: plainText(piecesOf(element)), ...(author && { author }), ...(id && { id }) };
}

/** Takes "Zitat von …" off a quote, in an element of its own or at the head of the text. */
function takeAuthor(quote: Element): string | undefined {
  const holder = all(quote, '*').find(
    (one) => head.test(textOf(one)) && textOf(one).length < 80 && textOf(one).replace(head, '') !== '',
  );
  if (holder && textOf(quote) !== textOf(holder)) {
    const author = tidy(
      textOf(holder)
        .replace(head, '')
        .replace(/\s*beitrag anzeigen.*$/i, '')
        .replace(/:$/, ''),
    );
    holder.remove();
    return author || undefined;
  }
  const first = [...quote.childNodes].find((node) => tidy(node.textContent ?? '') !== '');
  if (!first || !head.test(tidy(first.textContent ?? ''))) return undefined;
  const rest = tidy((first.textContent ?? '').replace(/^\s+/, '').replace(head, ''));
  const next = first.nextSibling;
  if (rest === '' && isElement(next)) {
    const author = textOf(next);
    first.remove();
    next.remove();
    return author || undefined;
  }
  const [line = '', ...lines] = (first.textContent ?? '').trimStart().replace(head, '').split('\n');
  first.nodeValue = lines.join('\n');
  return tidy(line).replace(/:$/, '') || undefined;
}
