import type { APIRoute } from 'astro';
import { openLibrary } from '../library/library.ts';
import { manifest } from '../syndication/manifest.ts';

export const GET: APIRoute = async () => {
  const { site } = await openLibrary();
  return new Response(JSON.stringify(manifest(site)), { headers: { 'content-type': 'application/manifest+json' } });
};
