import type { APIRoute } from 'astro';
import { openLibrary } from '../library/library.ts';
import { shareWords } from '../words/share-words.ts';

/** What the menu of a comment and the offer to quote say: fetched when first used, and the same for every page. */
export const GET: APIRoute = async () => {
  const { site } = await openLibrary();
  return Response.json(shareWords(site));
};
