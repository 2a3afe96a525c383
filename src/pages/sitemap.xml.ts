import type { APIRoute } from 'astro';
import { openLibrary } from '../library/library.ts';
import { sitemapIndex } from '../syndication/sitemap-file.ts';
import { sitemapParts } from '../syndication/sitemap.ts';

export const GET: APIRoute = async () => {
  const library = await openLibrary();
  return new Response(sitemapIndex(sitemapParts(library), library.site), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
