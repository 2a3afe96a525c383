import XMLBuilder from 'fast-xml-builder';
import type { Site } from '../model/site.ts';
import { absoluteUrl, sitemapPartUrl } from '../model/url.ts';
import { partChanged, type SitemapPart } from './sitemap.ts';

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });

/** A part as XML. */
export function sitemapFile({ entries }: SitemapPart): string {
  const url = entries.map(({ url, changed }) => ({ loc: url, ...(changed && { lastmod: changed }) }));
  return xml({ urlset: { '@xmlns': xmlns, url } });
}

/** The list of all parts. */
export function sitemapIndex(parts: readonly SitemapPart[], site: Site): string {
  const sitemap = parts.map((part) => {
    const changed = partChanged(part);
    return { loc: absoluteUrl(sitemapPartUrl(part.name), site), ...(changed && { lastmod: changed }) };
  });
  return xml({ sitemapindex: { '@xmlns': xmlns, sitemap } });
}

function xml(document: object): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(document)}`;
}
