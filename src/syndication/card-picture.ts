import type { Holding } from '../library/library.ts';
import type { Site } from '../model/site.ts';
import { articleFileUrl, siteFileUrl } from '../model/url.ts';
import { formatMoment } from '../words/dates.ts';
import type { Words } from '../words/words.ts';
import type { CardText } from './card/draw-card.ts';
import { cardSize } from './card/card-size.ts';

/** A picture that others show with a link to a page. Open Graph: `og:image`. */
export interface CardPicture {
  /** From the site's root. */
  url: string;
  /** In pixels. */
  width: number;
  height: number;
  /** What it shows. Open Graph: `og:image:alt`. */
  alt: string;
}

const file = 'card.png';

/** Whether a card is drawn of an article: not of a withdrawn one, and not where a picture of its own has that name. */
export function hasCard({ visibility, pictures }: Holding): boolean {
  return visibility !== 'withdrawn' && !pictures.includes(file);
}

/** The card of an article, or the site's where it has none. */
export function articleCard(article: Holding, site: Site, words: Words): CardPicture {
  if (!hasCard(article)) return siteCard(site);
  const { headline, date, source } = cardText(article, site);
  return { url: articleFileUrl(article, file), ...cardSize, alt: words.preview.card(headline, date, source) };
}

/** The card of a page of an article's thread: the article's, said to lead to the thread. */
export function threadCard(article: Holding, site: Site, words: Words): CardPicture {
  const card = articleCard(article, site, words);
  return { ...card, alt: words.preview.threadCard(card.alt) };
}

/** The site's own card. */
export function siteCard({ title, description }: Site): CardPicture {
  return { url: siteFileUrl(file), ...cardSize, alt: [title, description].filter(Boolean).join(': ') };
}

/** All that the card of an article shows, and nothing else: a new comment draws no new card. */
export function cardText({ kicker, title, published, source, language }: Holding, site: Site): CardText {
  return {
    kicker,
    headline: title,
    date: formatMoment(published, site, 'day'),
    source: source.name,
    site: site.title,
    language: language ?? site.language,
  };
}
