import type { APIRoute, GetStaticPaths } from 'astro';
import { digestOf, openLibrary } from '../library/library.ts';
import { oldPlaces } from '../library/old-places.ts';
import { hostRules } from '../syndication/redirects/redirect.ts';
import { redirectsFile } from '../syndication/redirects/redirects-file.ts';

/** `_redirects`. Astro makes no route of a name that begins so, hence the brackets. */
export const getStaticPaths = (async () => {
  const { holdings, pages } = await openLibrary();
  const text = redirectsFile(hostRules(oldPlaces(holdings, pages), holdings));
  return [{ params: { _redirects: '_redirects' }, props: { text }, cacheKey: digestOf(text) }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
