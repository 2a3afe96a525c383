import { cardText } from '../../syndication/card-picture.ts';
import { drawCover } from '../../syndication/card/draw-cover.ts';
import { beforeName } from '../../words/before-name.ts';
import type { Edition } from '../edition.ts';

export const coverFile = 'cover.png';

/** What a shelf of books shows: the article's index card, set upright. A PNG. */
export function cover({ article, thread, site, words }: Edition): Promise<Buffer<ArrayBuffer>> {
  const { authors } = article;
  return drawCover({
    ...cardText(article, site),
    authors: authors.map((name, at) => `${beforeName(at, authors.length, words)}${name}`).join(''),
    comments: thread && thread.comments.length > 0 ? words.edition.cover(thread.comments.length) : undefined,
  });
}
