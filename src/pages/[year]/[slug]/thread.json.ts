import type { APIRoute, GetStaticPaths } from 'astro';
import { readFile } from 'node:fs/promises';
import { articleFile, openLibrary, type Holding } from '../../../library/library.ts';

/** The thread as it stands in the archive's folder, to take away. */
export const getStaticPaths = (async () => {
  const { holdings } = await openLibrary();
  return holdings
    .filter(({ visibility, thread }) => visibility !== 'withdrawn' && thread)
    .map((article) => ({ params: { year: article.year, slug: article.slug }, props: { article } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Holding }> = async ({ props: { article } }) =>
  new Response(await readFile(articleFile(article, 'thread.json'), 'utf8'), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
