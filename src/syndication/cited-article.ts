import type { CitedWork } from '../citation/cited-work.ts';
import type { Article } from '../model/article.ts';
import { localDay } from '../model/moment.ts';
import type { Site } from '../model/site.ts';
import { absoluteUrl, articleUrl } from '../model/url.ts';

/** An article as one cites it, and so that a comment under it can be cited. */
export function citedArticle(article: Article, site: Site, forum?: string): CitedWork {
  const { year, slug, source } = article;
  return {
    id: `${year}-${slug}`,
    title: article.title,
    authors: article.authors,
    container: source.name,
    published: localDay(article.published, site),
    captured: source.captured && localDay(source.captured, site),
    language: article.language ?? site.language,
    address: absoluteUrl(articleUrl(article), site),
    original: source.url,
    copy: source.archive,
    archive: site.title,
    place: `${year}/${slug}`,
    forum,
  };
}
