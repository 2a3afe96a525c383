import type { ImageObject, NewsArticle, NewsMediaOrganization, Person, WebSite, WithContext } from 'schema-dts';
import type { Article } from '../model/article.ts';
import type { NameLink } from '../model/register.ts';
import type { Section } from '../model/section.ts';
import type { Site } from '../model/site.ts';
import type { Thread } from '../model/thread.ts';
import type { ThreadPage } from '../model/thread-page.ts';
import { absoluteUrl, articleUrl, forumUrl, siteUrl } from '../model/url.ts';
import { commentItems } from './comment-items.ts';
import { present } from './present.ts';

/** What the page knows besides the article itself. */
export interface NewsArticleContext {
  site: Site;
  section: Section | undefined;
  /** As the article names them, with the addresses of their pages. */
  authors: readonly NameLink[];
  /** Address of the lead picture. */
  image: string | undefined;
  /** Words in the body. */
  words: number;
  thread: Thread | undefined;
  /** The comments that the page shows. */
  page: ThreadPage | undefined;
}

/**
 * An article as schema.org's NewsArticle, https://schema.org/NewsArticle.
 * Publisher is the paper, whose work it is; who answers for the archive stands at the site it is part of. There is no
 * `license`: the one of `site.yaml` is the catalogue's, and of the texts only their rights lines are known.
 */
export function newsArticle(article: Article, context: NewsArticleContext): WithContext<NewsArticle> {
  const { site, section, authors, words, thread, page } = context;
  const address = absoluteUrl(articleUrl(article), site);
  return present<WithContext<NewsArticle>>({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: article.title,
    alternativeHeadline: article.kicker,
    description: article.lead,
    datePublished: article.published,
    dateModified: article.updated,
    author: authors.map(({ name, url }) => person(name, url && absoluteUrl(url, site))),
    publisher: paper(article),
    articleSection: section?.name,
    keywords: article.topics,
    inLanguage: article.language ?? site.language,
    isBasedOn: original(article),
    archivedAt: article.source.archive,
    image: picture(article, context),
    copyrightNotice: article.rights,
    creditText: article.credit,
    wordCount: words,
    discussionUrl: thread && absoluteUrl(forumUrl(article), site),
    commentCount: article.thread?.reported,
    comment: thread && page && commentItems(article, thread, page, site),
    isPartOf: archive(site),
  });
}

/** The site as schema.org's WebSite, and who answers for it. */
export function archive(site: Site): WebSite {
  return present<WebSite>({
    '@type': 'WebSite',
    name: site.title,
    url: absoluteUrl(siteUrl(), site),
    publisher: site.publisher === undefined ? undefined : { '@type': 'Organization', name: site.publisher },
  });
}

/** Somebody by name, with an absolute address if there is one. */
function person(name: string, url: string | undefined): Person {
  return present<Person>({ '@type': 'Person', name, url });
}

/** The article where it first stood; nothing is claimed of it but what the source says. */
function original(article: Article): NewsArticle | undefined {
  const { url } = article.source;
  if (url === undefined) return undefined;
  return present<NewsArticle>({
    '@type': 'NewsArticle',
    url,
    headline: article.title,
    datePublished: article.published,
    publisher: paper(article),
    discussionUrl: article.thread?.url,
  });
}

function paper({ source }: Article): NewsMediaOrganization | undefined {
  return source.name === undefined ? undefined : { '@type': 'NewsMediaOrganization', name: source.name };
}

function picture({ image: described }: Article, { image, site }: NewsArticleContext): ImageObject | undefined {
  if (image === undefined) return undefined;
  const { caption, credit: creditText } = described ?? {};
  return present<ImageObject>({ '@type': 'ImageObject', url: absoluteUrl(image, site), caption, creditText });
}
