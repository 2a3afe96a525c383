import type { Article } from '../model/article.ts';
import type { Site } from '../model/site.ts';
import { formatMoment } from '../words/dates.ts';
import type { Words } from '../words/words.ts';

/** How to cite an article, in one sentence: `A. Autor: Titel. In: Zeitung, 17. Februar 2015. Lesesaal.` The address follows it. */
export function citation({ authors, title, source, published }: Article, site: Site, words: Words): string {
  const by = authors.length > 0 ? `${authors.join('; ')}: ` : '';
  const headline = /[.?!…]$/.test(title) ? title : `${title}.`;
  const where = source.name ? `${words.quoteIn}: ${source.name}, ` : '';
  return `${by}${headline} ${where}${formatMoment(published, site, 'day')}. ${site.title},`;
}
