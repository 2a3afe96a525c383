import type { ArticleClue } from '../../model/waiting.ts';
import { absolute } from '../html/page/address.ts';
import { unwrapped } from '../html/page/archived-address.ts';
import { all, textOf } from '../html/page/dom.ts';

const toArticle =
  /^\W*(?:zum|zurück zum|lesen sie den|ganzer?|den ganzen|original-?)\s*(?:artikel|beitrag|text)\b|^\W*(?:artikel (?:lesen|ansehen)|read the (?:full )?article|back to (?:the )?article|original (?:article|entry|post))\b/i;

/** How the pages of a forum say where they stand. */
export interface Topic {
  /** The title of the discussion. */
  title?: string | undefined;
  /** The address of the discussion's first page, from that of any. */
  firstPage: (url: string) => string;
  /** Where the page links to the article that is discussed, if it marks that. */
  article?: string | undefined;
}

/** What a page of a forum tells of the article that is discussed on it. */
export function aboutTopic(
  document: Document,
  base: string | undefined,
  { title, firstPage, article }: Topic,
): Partial<ArticleClue> {
  const links = all(document.body, 'a[href]').filter((link) => toArticle.test(textOf(link)));
  const linked = [article, ...links.map((link) => absolute(link.getAttribute('href'), base))].find(Boolean);
  // A front page is no article.
  const urls = [linked, base && firstPage(base)].filter((url) => url && !/^https?:\/\/[^/]*\/?$/.test(url));
  return { urls: [...new Set(urls.map((url) => unwrapped(url!)))], ...(title && { title }) };
}
