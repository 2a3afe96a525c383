import type { APIRoute } from 'astro';
import { openLibrary } from '../library/library.ts';
import { robotsFile } from '../syndication/robots.ts';

export const GET: APIRoute = async () => {
  const { site } = await openLibrary();
  return new Response(robotsFile(site), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
