import type { APIRoute, GetStaticPaths } from 'astro';
import { digestOf, openLibrary } from '../../../library/library.ts';
import { cardText, hasCard } from '../../../syndication/card-picture.ts';
import { drawArticleCard, type CardText } from '../../../syndication/card/draw-card.ts';

/** The picture that others show with a link to an article; drawn again when something on it has changed. */
export const getStaticPaths = (async () => {
  const { holdings, site } = await openLibrary();
  return holdings.filter(hasCard).map((article) => {
    const card = cardText(article, site);
    return { params: { year: article.year, slug: article.slug }, props: { card }, cacheKey: digestOf(card) };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: CardText }> = async ({ props: { card } }) =>
  new Response(await drawArticleCard(card), { headers: { 'content-type': 'image/png' } });
