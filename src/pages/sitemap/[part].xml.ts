import type { APIRoute, GetStaticPaths } from 'astro';
import { digestOf, openLibrary } from '../../library/library.ts';
import { sitemapFile } from '../../syndication/sitemap-file.ts';
import { sitemapParts, type SitemapPart } from '../../syndication/sitemap.ts';

export const getStaticPaths = (async () => {
  const parts = sitemapParts(await openLibrary());
  return parts.map((part) => ({ params: { part: part.name }, props: { part }, cacheKey: digestOf(part) }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: SitemapPart }> = ({ props: { part } }) =>
  new Response(sitemapFile(part), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
