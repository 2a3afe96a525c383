import type { APIRoute, GetStaticPaths } from 'astro';
import { openEdition } from '../../../export/edition.ts';
import { epubFile } from '../../../export/epub/epub-file.ts';
import { htmlFile } from '../../../export/html/html-file.ts';
import { builtLook } from '../../../export/look/built-look.ts';
import { digestOf, openLibrary, type Holding } from '../../../library/library.ts';
import type { EditionFormat } from '../../../model/article.ts';
import { editionName } from '../../../model/edition-url.ts';
import { editionsOf, editionTypes } from '../../../syndication/editions.ts';

interface Props {
  article: Holding;
  format: EditionFormat;
}

/** Article and thread in one file, for articles whose front matter asks for it. */
export const getStaticPaths = (async () => {
  const { holdings, digest } = await openLibrary();
  return holdings.flatMap((article) =>
    editionsOf(article).map((format) => ({
      params: { year: article.year, slug: article.slug, edition: editionName(article, format) },
      props: { article, format } satisfies Props,
      cacheKey: digestOf([digest, article.digest]),
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { article, format } }) => {
  const { site } = await openLibrary();
  const edition = await openEdition(article, site);
  const file =
    format === 'epub' ? new Uint8Array(await epubFile(edition, builtLook.book)) : htmlFile(edition, builtLook.page);
  return new Response(file, { headers: { 'content-type': editionTypes[format] } });
};
