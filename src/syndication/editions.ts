import type { Article, EditionFormat } from '../model/article.ts';

/** Media types of editions. */
export const editionTypes: Record<EditionFormat, string> = { epub: 'application/epub+zip', html: 'text/html' };

/** The editions made of an article at build; none where it is withdrawn. */
export function editionsOf({ visibility, editions }: Article): readonly EditionFormat[] {
  return visibility === 'withdrawn' ? [] : editions;
}
