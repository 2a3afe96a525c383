import type { Site } from '../model/site.ts';
import { absoluteUrl, siteFileUrl, sitemapUrl } from '../model/url.ts';

/**
 * robots.txt (RFC 9309). Everybody may read everything, the data too; only the parts of the search index, which say
 * nothing by themselves. Pages that are not to be found say so themselves, and must be read to be heard.
 */
export function robotsFile(site: Site): string {
  const top = absoluteUrl('/robots.txt', site);
  const isOnTop = siteFileUrl('/robots.txt') === '/robots.txt';
  return [
    ...(isOnTop ? [] : [`# Crawlers read only ${top}; add these lines there.`, '']),
    'User-agent: *',
    `Disallow: ${siteFileUrl('/search/index/')}`,
    '',
    `Sitemap: ${absoluteUrl(sitemapUrl(), site)}`,
    '',
  ].join('\n');
}
