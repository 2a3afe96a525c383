import type { Origin } from '../../reader.ts';
import { archivedAddress, type ArchivedAddress } from './archived-address.ts';
import { all } from './dom.ts';
import type { Page } from './page.ts';

/** What archives put on a page: toolbars, banners, requests for donations. */
const additions =
  '#wm-ipp-base, #wm-ipp, #wm-ipp-print, #wm-ipp-inside, #wm-toolbar, #wm-capinfo, #donato, #wb_div, ' +
  '#_wb_frame_top_banner, #_wb_plain_banner, .wb-autocomplete-suggestions, iframe[src*="archive.org/includes/"]';

/** Addresses as archives rewrite them, wherever in an attribute: `srcset` holds several. */
const rewritten =
  /(?:(?:https?:)?\/\/(?:web|wayback)\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?|(?:(?:https?:)?\/\/[^\s"'/,]+)?\/(?:[\w.:-]+\/){0,3}\d{14}(?:[a-z]{2}_)?)\/(?=https?:\/)/gi;

/** Links of archive.today, which lead over its own address. */
const ledOver = /^https?:\/\/archive\.(?:today|is|ph|md|li|vn|fo)\/o\/\w+\/(?=https?:)/i;

/** archive.today says so, and calls the day of the copy the article's. */
const today = /^archive\.(?:today|is|ph|md|li|vn|fo)$/i;
const itsClaims =
  'meta[property^="og:" i], meta[property^="article:" i], meta[property^="twitter:" i], meta[itemprop], link[rel~="canonical" i]';

/** Scripts of the Wayback Machine name the page and the time: `__wm.wombat("http://…","20091104081510",…`. */
const script = /__wm\.(?:wombat|bt)\([^)"']{0,80}(?:["']web["'],)?["'](https?:[^"']+)["'],\s*["'](\d{14})["']/;
const closing = /FILE ARCHIVED ON (\d\d:\d\d:\d\d) (\w{3} \d\d, \d{4})/;

/**
 * Takes off a page what a web archive added, and gives links and pictures their own addresses back.
 * @returns where the page came from, surer than what else is known of it; nothing if it is no archive's copy
 */
export function leaveArchive({ document, note }: Page, origin: Origin = {}): Origin {
  const claims = [
    origin.url,
    /saved from url=\(\d+\)\s*(\S+)/i.exec(note)?.[1] ?? /\burl:\s*(https?:\S+)/i.exec(note)?.[1],
    ...all(document, 'link[rel~="bookmark" i], base, link[rel~="canonical" i]').map((one) => one.getAttribute('href')),
    document.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
    scripted(note),
  ];
  const copy = claims.map((claim) => archivedAddress(claim ?? '')).find((found) => found !== undefined);
  const isMarked = document.querySelector(additions) !== null;
  if (!copy && !isMarked) return origin;
  all(document, additions).forEach((element) => element.remove());
  if (isToday(document, copy)) leaveToday(document);
  for (const element of all(document, '*')) unwrapAttributes(element);
  const captured = copy?.captured ?? closedAt(note) ?? origin.captured;
  return { ...origin, ...(copy && { url: copy.url, archive: copy.archive }), ...(captured && { captured }) };
}

function scripted(note: string): string | undefined {
  const [, url, time] = script.exec(note) ?? [];
  return url && `https://web.archive.org/web/${time}/${url}`;
}

function closedAt(note: string): string | undefined {
  const [, time, day] = closing.exec(note) ?? [];
  const moment = Date.parse(`${day} ${time} UTC`);
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString().replace(/\.\d+/, '');
}

function isToday(document: Document, copy: ArchivedAddress | undefined): boolean {
  const site = document.querySelector('meta[property="og:site_name" i]')?.getAttribute('content') ?? '';
  return today.test(site) || today.test(URL.parse(copy?.archive ?? '')?.hostname ?? '');
}

/** Its copies stand within a page of its own, whose head says nothing of the article but its title. */
function leaveToday(document: Document): void {
  all(document, itsClaims).forEach((element) => element.remove());
  const content = document.querySelector('#CONTENT');
  if (content) document.body.replaceChildren(...content.childNodes);
  else document.querySelector('#HEADER')?.remove();
}

function unwrapAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (ledOver.test(value)) element.setAttribute(name, value.replace(ledOver, ''));
    if (!/\/\d{4,14}(?:[a-z]{2}_)?\/https?:\//i.test(value)) continue;
    element.setAttribute(name, value.replace(rewritten, '').replace(/(^|[\s,])(https?:)\/(?!\/)/gi, '$1$2//'));
  }
}
