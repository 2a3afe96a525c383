import type { APIRoute, GetStaticPaths } from 'astro';
import { digestOf, openLibrary } from '../../library/library.ts';
import { catalogueFiles } from '../../syndication/catalogue-files.ts';

/** The catalogue of all public articles, in each of its formats. */
export const getStaticPaths = (async () => {
  const { listed, digest } = await openLibrary();
  const cacheKey = digestOf([digest, listed]);
  return catalogueFiles.map(({ name }) => ({ params: { file: name }, cacheKey }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { listed, site } = await openLibrary();
  const { type, text } = catalogueFiles.find(({ name }) => name === params['file'])!;
  return new Response(text(listed, site), { headers: { 'content-type': `${type}; charset=utf-8` } });
};
