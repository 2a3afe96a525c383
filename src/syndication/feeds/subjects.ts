import type { Holding, Library } from '../../library/library.ts';
import type { RegisterEntry } from '../../model/register.ts';
import { entriesOf } from '../../model/register.ts';
import type { Section } from '../../model/section.ts';
import { inSection } from '../../model/selection.ts';
import { frontUrl, sectionUrl, topicUrl } from '../../model/url.ts';
import { feedLength } from './feed.ts';

/** What a feed is about: all that one page lists. */
export interface FeedSubject {
  /** Of the section or the topic; absent for the whole site. */
  name?: string;
  /** The page that lists it, from the site's root. */
  page: string;
  /** The newest articles, as many as a feed holds. */
  items: FeedItem[];
}

/** An article with the names a feed gives to what it is about. */
export interface FeedItem {
  article: Holding;
  /** Its section and its topics, as the site spells them. */
  topics: string[];
}

export function siteSubject(library: Library): FeedSubject {
  return { page: frontUrl(), items: itemsOf(library.listed.slice(0, feedLength.site), library) };
}

export function sectionSubject(section: Section, library: Library): FeedSubject {
  const items = itemsOf(inSection(library.listed, section).slice(0, feedLength.section), library);
  return { name: section.name, page: sectionUrl(section), items };
}

export function topicSubject(topic: RegisterEntry<Holding>, library: Library): FeedSubject {
  return {
    name: topic.name,
    page: topicUrl(topic),
    items: itemsOf(topic.articles.slice(0, feedLength.topic), library),
  };
}

function itemsOf(articles: readonly Holding[], { site, topicsBySpelling }: Library): FeedItem[] {
  return articles.map((article) => {
    const section = site.sections.find(({ slug }) => slug === article.section);
    const topics = entriesOf(article.topics, topicsBySpelling).map(({ name }) => name);
    return { article, topics: [...new Set([...(section ? [section.name] : []), ...topics])] };
  });
}
