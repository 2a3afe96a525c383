import type { APIRoute, GetStaticPaths } from 'astro';
import { readFile } from 'node:fs/promises';
import { articleFile, openLibrary, type Holding } from '../../../library/library.ts';
import { encodeVariant, measurePictures, type MeasuredPicture } from '../../../library/pictures.ts';
import { sanitiseSvg } from '../../../render/svg.ts';

interface Props {
  article: Holding;
  picture: MeasuredPicture;
}

/** Each picture of an article under its own name, and its variants. */
export const getStaticPaths = (async () => {
  const { holdings } = await openLibrary();
  const paths = [];
  for (const article of holdings) {
    if (article.visibility === 'withdrawn' || article.pictures.length === 0) continue;
    for (const picture of await measurePictures(article)) {
      for (const { file } of [picture, ...picture.variants]) {
        const params = { year: article.year, slug: article.slug, file };
        paths.push({ params, props: { article, picture } satisfies Props, cacheKey: article.digest });
      }
    }
  }
  return paths;
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ params, props: { article, picture } }) => {
  const variant = picture.variants.find(({ file }) => file === params['file']);
  if (variant) return answer(await encodeVariant(article, picture, variant), variant.type);
  const path = articleFile(article, picture.file);
  // Somebody may open a drawing by its address, where it could run scripts.
  if (/\.svg$/i.test(picture.file)) return answer(sanitiseSvg(await readFile(path, 'utf8')), 'image/svg+xml');
  return answer(await readFile(path), `image/${picture.file.split('.').at(-1)?.toLowerCase().replace('jpg', 'jpeg')}`);
};

function answer(body: string | Buffer, type: string): Response {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers: { 'content-type': type } });
}
