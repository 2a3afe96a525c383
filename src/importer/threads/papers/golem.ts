import { all, isElement, isText, textOf, tidy } from '../../html/page/dom.ts';
import { aboutTopic } from '../lone-page.ts';
import { listReader } from '../list-reader.ts';
import { first, idIn, textIn } from '../markup.ts';
import type { Post } from '../post.ts';
import { markQuote } from '../quote.ts';

const signature = /Autor:?\s*(.+?)\s+(\d{1,2}\.\d{1,2}\.\d{2,4}(?:\s*[-–,]?\s*\d{1,2}:\d{2})?)/;

/** Topics of the forum of Golem.de: how far a posting is set in tells what it answers, quotes are lines after `>`. */
export const golem = listReader({
  name: 'golem',
  box: '#thread-detail, .list-pages, #pre-thread',
  comment: '#thread-detail li[data-user-id]',
  isComment: (element) => first(element, '.message-body') !== undefined,
  post(element) {
    const body = first(element, '.message-body');
    for (const quote of all(element, '.GolemPhorumMessageQuote')) readQuote(quote);
    const meta = textOf(element).slice(0, 400);
    const [, signed, dated] = signature.exec(meta) ?? [];
    const title = first(element, '[id^="msg-"]');
    return {
      id: idIn(title?.getAttribute('id')),
      author: textIn(element, '.message-author', 'a[href*="profile"]', 'a[href*="/user/"]') ?? signed,
      date: dated ?? textIn(element, 'time', '.message-date'),
      title: textOf(title).replace(/^(?:re|aw):\s+.*$/i, '') || undefined,
      body,
    };
  },
  relate(read) {
    const line: { depth: number; post: Post }[] = [];
    for (const { element, post } of read) {
      const depth = Number(/padding-left\s*:\s*(\d+)/.exec(element.getAttribute('style') ?? '')?.[1] ?? 0);
      while (line.length > 0 && line.at(-1)!.depth >= depth) line.pop();
      post.parent ??= line.at(-1)?.post;
      line.push({ depth, post });
    }
  },
  about: (_, { url }) => ({ url: url && firstPage(url) }),
  discusses: (document, base) =>
    document.querySelector('#thread-detail li[data-user-id]')
      ? aboutTopic(document, base, { title: textIn(document, 'h1', '#thread-detail h3'), firstPage })
      : undefined,
});

function firstPage(url: string): string {
  return url.replace(/[#?].*$/, '').replace(/,(\d+),\d+(,read\.html)$/, ',$1,$1$2');
}

/** The line "Name schrieb:" and a rule of dashes stand before a quote, outside of it. */
function readQuote(quote: Element): void {
  let author: string | undefined;
  for (let at = quote.previousSibling, steps = 0; at && steps < 7 && author === undefined; steps += 1) {
    const before = at.previousSibling;
    const text = tidy(at.textContent ?? '');
    const [, name] = /^(.{1,80}?)\s+schrieb:?$/.exec(text) ?? [];
    if (text !== '' && name === undefined && !/^-+$/.test(text)) break;
    author = name;
    if (isElement(at) || isText(at)) at.remove();
    at = before;
  }
  const lines = [quote, ...all(quote, '*')].flatMap((one) => [...one.childNodes]).filter(isText);
  for (const line of lines) line.data = line.data.replace(/^(\s*)> ?/gm, '$1');
  setApart(lines);
  markQuote(quote, { author });
}

/** What is quoted within a quote stands behind another `>`, below a line that names its author and a rule. */
function setApart(lines: readonly Text[]): void {
  let inner: Element | undefined;
  let head: Text[] = [];
  for (const line of lines) {
    const text = tidy(line.data);
    if (text === '') continue;
    if (!text.startsWith('>')) {
      head = /^-+$/.test(text) ? [...head, line] : /\sschrieb:?$/.test(text) ? [line] : [];
      inner = undefined;
      continue;
    }
    if (!inner) {
      inner = line.ownerDocument.createElement('blockquote');
      line.before(inner);
      for (const part of head) part.remove();
      head = [];
    }
    line.data = line.data.replace(/^(\s*)(?:> ?)+/gm, '$1');
    inner.append(line, line.ownerDocument.createElement('br'));
  }
}
