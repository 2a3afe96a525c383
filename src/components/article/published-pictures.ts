import type { Holding } from '../../library/library.ts';
import { measurePictures } from '../../library/pictures.ts';
import { articleFileUrl } from '../../model/url.ts';
import type { PublishedPicture } from '../../render/picture.ts';

/** As wide as the text column of base.css at most. */
const sizes = '(min-width: 46rem) 39rem, calc(100vw - 2.5rem)';

/** An article's pictures with their addresses and sources, by file name. */
export async function publishedPictures(article: Holding): Promise<Map<string, PublishedPicture>> {
  const pictures = await measurePictures(article);
  return new Map(
    pictures.map(({ file, width, height, variants }) => {
      const sources = [...Map.groupBy(variants, ({ type }) => type)].map(([type, ofType]) => ({
        type,
        srcset: ofType.map((variant) => `${articleFileUrl(article, variant.file)} ${variant.width}w`).join(', '),
      }));
      return [file, { src: articleFileUrl(article, file), width, height, sources, sizes }];
    }),
  );
}
