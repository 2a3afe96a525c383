import type { Head } from '../page/head.ts';
import { typesOf } from '../page/linked-data.ts';
import { renamed } from './rename.ts';
import { all, linkShare, nameOf, nearest, textOf } from '../page/dom.ts';

const hour = /(?<!\d)\d{1,2}[:.]\d{2}(?!\d)(?:\s*(?:uhr|[ap]\.?m\.?)(?!\p{L}))?/iu;
const written = /T(\d{2}:\d{2})/;
const mark = 'data-entry';
/** Fewer boxes of one kind are no entries. */
const least = 3;

const marked = '[class*="liveblog" i], [class*="live-blog" i], [itemtype*="LiveBlogPosting"]';

/** Whether a page is the log of an event as it went on. */
export function isLiveBlog(document: Document, { article }: Head): boolean {
  return typesOf(article).includes('LiveBlogPosting') || document.querySelector(marked) !== null;
}

/** Puts the hour of each entry of a live blog on a line of its own: beneath its heading, where no other entry is near. */
export function hourEntries(body: Element, { article }: Head): void {
  const times = all(body, 'time').filter((time) => !time.closest('p, h1, h2, h3, h4, h5, h6'));
  const entries = new Map<Element, Element>();
  for (const time of times) {
    const entry = nearest(time.parentElement, isOneOfMany);
    if (entry && !entries.has(entry) && saysSomething(entry)) entries.set(entry, time);
  }
  const isWhole = typesOf(article).includes('LiveBlogPosting');
  for (const [box, inside] of Map.groupBy(entries, ([entry]) => entry.parentElement)) {
    if (!box || inside.length < least || !(isWhole || inside[0]![0].closest(marked))) continue;
    for (const [entry, time] of inside) headWithHour(entry, time);
    if (/^[ou]l$/.test(nameOf(box))) openList(box);
  }
}

/** Teasers of other pieces, beside a live blog, have hours as well. */
function saysSomething(entry: Element): boolean {
  return all(entry, 'p').some((paragraph) => textOf(paragraph).length > 60 && linkShare(paragraph) < 0.5);
}

function headWithHour(entry: Element, time: Element): void {
  const line = hour.exec(textOf(time))?.[0] ?? written.exec(time.getAttribute('datetime') ?? '')?.[1];
  if (line === undefined) return;
  const paragraph = entry.ownerDocument.createElement('p');
  paragraph.textContent = line;
  paragraph.setAttribute(mark, '');
  const heading = entry.querySelector('h2, h3, h4, h5, h6');
  if (heading) heading.after(paragraph);
  else entry.prepend(paragraph);
  time.remove();
}

/** Entries that have an hour need no number. */
function openList(list: Element): void {
  for (const item of [...list.children]) renamed(item, 'div');
  renamed(list, 'div');
}

function isOneOfMany(element: Element): boolean {
  const beside = [...(element.parentElement?.children ?? [])];
  return beside.filter((one) => signatureOf(one) === signatureOf(element)).length >= least;
}

function signatureOf(element: Element): string {
  return `${nameOf(element)} ${element.classList[0] ?? ''}`;
}

/** Whether a line is the hour of an entry: elsewhere such lines are dates under a headline, or how long a video is. */
export function isEntryHour(element: Element): boolean {
  return element.hasAttribute(mark);
}
