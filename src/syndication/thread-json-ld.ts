import type { WebPage, WithContext } from 'schema-dts';
import type { Article } from '../model/article.ts';
import type { Site } from '../model/site.ts';
import type { Thread } from '../model/thread.ts';
import type { ThreadPage } from '../model/thread-page.ts';
import { absoluteUrl, articleUrl, forumUrl } from '../model/url.ts';
import { commentItems } from './comment-items.ts';
import { archive } from './json-ld.ts';
import { present } from './present.ts';

/**
 * A further page of a thread: a WebPage about the article, with the comments it shows. It is no DiscussionForumPosting:
 * that is a posting which opens a discussion, written in a forum, and what opened this one is a newspaper's article.
 * @param url of the page, from the site's root
 */
export function threadPageItem(
  article: Article,
  { thread, page, name, url, site }: { thread: Thread; page: ThreadPage; name: string; url: string; site: Site },
): WithContext<WebPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': absoluteUrl(url, site),
    url: absoluteUrl(url, site),
    name,
    inLanguage: article.language ?? site.language,
    isPartOf: archive(site),
    mainEntity: present({
      '@type': 'NewsArticle',
      '@id': absoluteUrl(articleUrl(article), site),
      url: absoluteUrl(articleUrl(article), site),
      headline: article.title,
      datePublished: article.published,
      discussionUrl: absoluteUrl(forumUrl(article), site),
      commentCount: article.thread?.reported,
      comment: commentItems(article, thread, page, site),
    }),
  };
}
