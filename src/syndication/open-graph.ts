import type { Article } from '../model/article.ts';
import type { Site } from '../model/site.ts';
import { nameSlug } from '../model/slug.ts';
import { absoluteUrl, authorUrl } from '../model/url.ts';
import type { CardPicture } from './card-picture.ts';

/** A page as others show it with a link to it. */
export interface SharedPage {
  /** Without the site's name. */
  title: string;
  description?: string | undefined;
  /** From the site's root. */
  canonical: string;
  card: CardPicture;
  /** The article that the page is. */
  article?: Article | undefined;
}

/** A property and its value, in the order of the page's head. */
export type Property = readonly [name: string, value: string];

/** What social networks and messengers read of a page. The Open Graph protocol, https://ogp.me. */
export function openGraph({ title, description, canonical, card, article }: SharedPage, site: Site): Property[] {
  const properties: [string, string | undefined][] = [
    ['og:type', article ? 'article' : 'website'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', absoluteUrl(canonical, site)],
    ['og:site_name', site.title],
    ['og:locale', localeOf(article?.language ?? site.language)],
    ['og:image', absoluteUrl(card.url, site)],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(card.width)],
    ['og:image:height', String(card.height)],
    ['og:image:alt', card.alt],
    ...(article ? articleProperties(article, site) : []),
  ];
  return properties.filter((property): property is [string, string] => property[1] !== undefined);
}

function articleProperties(article: Article, site: Site): [string, string | undefined][] {
  // Only listed articles stand on the pages of their authors.
  const authors = article.visibility === 'public' ? article.authors : [];
  return [
    ['article:published_time', article.published],
    ['article:modified_time', article.updated],
    // The protocol wants a profile, not a name.
    ...authors.map((name): [string, string] => [
      'article:author',
      absoluteUrl(authorUrl({ slug: nameSlug(name) }), site),
    ]),
    ['article:section', site.sections.find(({ slug }) => slug === article.section)?.name],
    ...article.topics.map((topic): [string, string] => ['article:tag', topic]),
  ];
}

/** Language and region with an underscore, as the protocol has it: `de` is `de_DE`. */
function localeOf(language: string): string {
  const { language: spoken, region } = new Intl.Locale(language).maximize();
  return region ? `${spoken}_${region}` : spoken;
}
