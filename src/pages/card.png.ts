import type { APIRoute } from 'astro';
import { openLibrary } from '../library/library.ts';
import { drawSiteCard } from '../syndication/card/draw-card.ts';

/** The picture that others show with a link to any page that is no article. */
export const GET: APIRoute = async () => {
  const { site } = await openLibrary();
  return new Response(await drawSiteCard(site), { headers: { 'content-type': 'image/png' } });
};
