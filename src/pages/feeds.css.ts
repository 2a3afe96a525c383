import type { APIRoute } from 'astro';
import { feedSheet } from '../components/feed/feed-sheet.ts';
import { openLibrary } from '../library/library.ts';
import { wordsOf } from '../words/words.ts';

/** The style of an opened feed. A style sheet and not a transformation, which browsers are giving up. */
export const GET: APIRoute = async () => {
  const { site } = await openLibrary();
  return new Response(feedSheet(wordsOf(site)), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
