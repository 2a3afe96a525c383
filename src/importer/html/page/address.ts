import type { Moment } from '../../../model/moment.ts';
import type { Origin } from '../../reader.ts';
import { unwrapped } from './archived-address.ts';
import type { Head } from './head.ts';
import { textIn } from './linked-data.ts';
import { metaValue } from './meta-tags.ts';
import type { Page } from './page.ts';

/** Where a page came from and when it was saved, as far as it tells. */
export interface Address {
  /** The page's own address. */
  url?: string;
  /** What relative links count from. */
  base?: string;
  /** The copy in a public web archive from which this one was saved. */
  archive?: string;
  captured?: Moment;
}

const notes = [
  /saved from url=\(\d+\)\s*(\S+)/i,
  /\burl:\s*(https?:\S+)/i,
  /<meta\s+name="?savepage-url"?\s+content="?([^"\s>]+)/i,
];

/**
 * Reads canonical link, og:url, JSON-LD, and the note that browsers and their extensions leave in a saved file.
 * @param origin what the archive that held the page knows; surer than the page but for its address of record
 */
export function addressOf({ document, note }: Page, head: Head, origin: Origin = {}): Address {
  const noted = notes.map((pattern) => pattern.exec(note)?.[1]).find(Boolean);
  const claims = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    metaValue(head.meta, 'og:url', 'twitter:url', 'identifier', 'dc.identifier'),
    textIn(head.article['url']) ?? textIn(head.article['mainEntityOfPage']),
    noted,
  ];
  const host = claims.find((claim) => /^https?:/.test(claim ?? ''));
  const urls = claims.map((claim) => absolute(claim, host ?? undefined)).filter((url) => url !== undefined);
  const chosen = urls.find((url) => new URL(url).pathname.length > 1) ?? urls[0];
  const url = (chosen && unwrapped(chosen)) ?? origin.url;
  const stood = origin.url ?? url;
  const base = absolute(document.querySelector('base')?.getAttribute('href'), stood) ?? stood;
  const { archive } = origin;
  const captured = origin.captured ?? savedAt(note);
  return {
    ...(url && { url }),
    ...(base && { base: unwrapped(base) }),
    ...(archive && { archive }),
    ...(captured && { captured }),
  };
}

/** An http or https address without the web archive around it; nothing for any other. */
export function absolute(href: string | null | undefined, base: string | undefined): string | undefined {
  const url = URL.parse(href?.trim() ?? 'about:blank', base);
  return url && /^https?:$/.test(url.protocol) && url.hostname ? url.href : undefined;
}

/** The name under which an address's site is registered, nearly: the last two parts of its host. */
export function siteOf(address: string | undefined): string | undefined {
  return URL.parse(address ?? '')
    ?.hostname.split('.')
    .slice(-2)
    .join('.');
}

function savedAt(note: string): Moment | undefined {
  const written =
    /saved date:\s*([^\n(]+)/i.exec(note)?.[1] ?? /name="?savepage-date"?\s+content="([^"(]+)/i.exec(note)?.[1];
  return written ? savedMoment(written) : undefined;
}

function savedMoment(written: string): Moment | undefined {
  const time = Date.parse(written);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace(/\.\d+/, '');
}
