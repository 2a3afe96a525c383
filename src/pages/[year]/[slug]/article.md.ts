import type { APIRoute, GetStaticPaths } from 'astro';
import { readFile } from 'node:fs/promises';
import { articleFile, openLibrary, type Holding } from '../../../library/library.ts';

/** The article as it stands in the archive's folder, to take away. */
export const getStaticPaths = (async () => {
  const { holdings } = await openLibrary();
  return holdings
    .filter(({ visibility }) => visibility !== 'withdrawn')
    .map((article) => ({ params: { year: article.year, slug: article.slug }, props: { article } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Holding }> = async ({ props: { article } }) =>
  new Response(await readFile(articleFile(article, 'article.md'), 'utf8'), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
