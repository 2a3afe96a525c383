import type { Holding } from '../../library/library.ts';
import type { PublishedPicture } from '../../render/picture.ts';
import { publishedPictures } from '../article/published-pictures.ts';

/** The picture at an article's head, to stand with it in a list; undefined if it has none. */
export async function headPicture(article: Holding | undefined): Promise<PublishedPicture | undefined> {
  return article?.image && (await publishedPictures(article)).get(article.image.file);
}
