import type { Article } from '../model/article.ts';
import type { Section } from '../model/section.ts';
import type { Site } from '../model/site.ts';
import { absoluteUrl, articleUrl, siteUrl } from '../model/url.ts';

/** What the page knows besides the article itself. */
export interface NewsArticleContext {
  site: Site;
  section: Section | undefined;
  /** Address of the lead picture. */
  image: string | undefined;
  /** Words in the body. */
  words: number;
}

/** An article as schema.org's NewsArticle, https://schema.org/NewsArticle. */
export function newsArticle(
  article: Article,
  { site, section, image, words }: NewsArticleContext,
): Record<string, unknown> {
  const { source } = article;
  return present({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    alternativeHeadline: article.kicker,
    description: article.lead,
    datePublished: article.published,
    dateModified: article.updated,
    author: article.authors.map((name) => ({ '@type': 'Person', name })),
    publisher: source.name && { '@type': 'NewsMediaOrganization', name: source.name },
    articleSection: section?.name,
    keywords: article.topics,
    inLanguage: article.language ?? site.language,
    isBasedOn: source.url,
    archivedAt: source.archive,
    image: image && absoluteUrl(image, site),
    copyrightNotice: article.rights,
    creditText: article.credit,
    wordCount: words,
    commentCount: article.thread?.reported,
    mainEntityOfPage: absoluteUrl(articleUrl(article), site),
    isPartOf: present({
      '@type': 'WebSite',
      name: site.title,
      url: absoluteUrl(siteUrl(), site),
      publisher: site.publisher && { '@type': 'Organization', name: site.publisher },
    }),
  });
}

function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
