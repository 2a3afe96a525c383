import { articleFileUrl } from './url.ts';

/** File name of an edition of an article, which says what it is wherever it is kept. */
export function editionName({ slug }: { slug: string }, format: 'epub' | 'html'): string {
  return `${slug}.${format}`;
}

/** An edition of an article with its thread. */
export function editionUrl(article: { year: string; slug: string }, format: 'epub' | 'html'): string {
  return articleFileUrl(article, editionName(article, format));
}
