import type { APIRoute, GetStaticPaths } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import Moved from '../layouts/Moved.astro';
import OldPlaceSlip from '../layouts/OldPlace.astro';
import { digestOf, openLibrary } from '../library/library.ts';
import { isPlain, leadUrl, oldPlaces, type OldLead, type OldPlace } from '../library/old-places.ts';
import { queryName } from '../model/old-address.ts';
import { wordsOf } from '../words/words.ts';

/** A path, and the one article it leads to or all that it may mean. */
type Props = { path: string; lead: OldLead } | { place: OldPlace };

/**
 * Old addresses, each as the very file that a static host looks for: `politik/a.html`, `artikel.php/index.html`.
 * Where a path alone says too little, each query has a page of its own below `redirects/`.
 */
export const getStaticPaths = (async () => {
  const { holdings, pages, digest } = await openLibrary();
  const path = (alias: string, props: Props, shown: unknown) => ({
    params: { alias },
    props,
    cacheKey: digestOf([digest, shown]),
  });
  return oldPlaces(holdings, pages).flatMap((place) => {
    const [lead] = place.leads;
    if (lead && isPlain(place)) return path(place.file, { path: place.path, lead }, keyOf(lead));
    const single = Array.from(Map.groupBy(place.leads, ({ query }) => query).values()).filter(
      ({ length }) => length === 1,
    );
    return [
      // The front page is there already, and leads on by the same script.
      ...(place.path === '/' ? [] : [path(place.file, { place }, place.leads.map(keyOf))]),
      ...single.flatMap(([lead]) => {
        if (!lead) return [];
        const shown = place.path + (lead.query && `?${lead.query}`);
        const file = `redirects${place.path}/${queryName(lead.query)}/index.html`.replace('//', '/');
        return path(file, { path: shown, lead }, keyOf(lead));
      }),
    ];
  });
}) satisfies GetStaticPaths;

type Slip = Parameters<AstroContainer['renderToString']>[0];

let container: Promise<AstroContainer> | undefined;

// A page would stand in a folder of its own; only an endpoint writes `politik/a.html` as that very file.
export const GET: APIRoute<Props> = async ({ props }) => {
  const { site } = await openLibrary();
  if ('place' in props) return slip(OldPlaceSlip as Slip, { site, place: props.place });
  const { path, lead } = props;
  const { title, visibility } = lead.article;
  const name = visibility === 'withdrawn' ? wordsOf(site).withdrawnTitle : title;
  return slip(Moved as Slip, { site, from: path, name, url: leadUrl(lead), noindex: visibility !== 'public' });
};

async function slip(layout: Slip, props: Record<string, unknown>): Promise<Response> {
  container ??= AstroContainer.create();
  const html = await (await container).renderToString(layout, { partial: false, props });
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

function keyOf({ query, article, isThread }: OldLead): unknown {
  const { year, slug, title, published, language, visibility } = article;
  return [query, isThread, year, slug, title, published, language, visibility];
}
