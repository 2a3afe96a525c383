import type { APIRoute, GetStaticPaths } from 'astro';
import { digestOf, openLibrary, type Holding } from '../../../library/library.ts';
import { takeAways, takeAwaysOf } from '../../../syndication/take-away.ts';

/** What one can take away beside each article: its text, its thread, how to cite it. */
export const getStaticPaths = (async () => {
  const { holdings, digest } = await openLibrary();
  return holdings.flatMap((article) =>
    takeAwaysOf(article).map((taken) => ({
      params: { year: article.year, slug: article.slug, taken },
      props: { article },
      cacheKey: digestOf([digest, article.digest]),
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Holding }> = async ({ params, props: { article } }) => {
  const { site } = await openLibrary();
  const { type, text } = takeAways[params['taken'] ?? '']!;
  return new Response(await text(article, site), { headers: { 'content-type': `${type}; charset=utf-8` } });
};
