import type { Figures } from '../../model/figures.ts';
import type { Words } from '../../words/words.ts';

/** `7 Artikel`, and `5 von 91 Beiträgen` where there are comments. */
export function figuresFacts({ articles, reported, archived }: Figures, words: Words): string[] {
  const comments = archived < reported ? words.reportedOf(archived, reported) : words.reported(reported);
  return [words.articles(articles), ...(reported > 0 ? [comments] : [])];
}
