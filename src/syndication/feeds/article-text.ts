import { bodyOf, type Holding, type Library } from '../../library/library.ts';
import { measurePictures, type MeasuredPicture } from '../../library/pictures.ts';
import { absoluteUrl, articleFileUrl, articleUrl, forumUrl } from '../../model/url.ts';
import { renderForFeed, type FeedFrame } from '../../render/feed-text.ts';
import type { PublishedPicture } from '../../render/picture.ts';
import type { SafeHtml } from '../../render/safe-html.ts';
import { formatMoment } from '../../words/dates.ts';
import { wordsOf } from '../../words/words.ts';
import { textMemory } from './text-memory.ts';

/** Of the widths in which pictures are published, the one for a text column on a dense screen. In pixels. */
const width = 1248;

/** About 60 MB: the texts of some 8,000 articles, so that each is rendered once for all feeds of all formats. */
const remember = textMemory<SafeHtml>(30_000_000);

/** An article in full, as feeds give it. */
export function articleText(article: Holding, { site, digest }: Library): Promise<SafeHtml> {
  return remember(`${digest} ${article.year}/${article.slug} ${article.digest}`, async () => {
    const pictures = await feedPictures(article);
    return renderForFeed(await bodyOf(article), { pictures, labels: wordsOf(site) }, frame(article, pictures, site));
  });
}

/** The picture at an article's head, from the site's root. */
export async function articleImage(article: Holding): Promise<string | undefined> {
  return article.image && (await feedPictures(article)).get(article.image.file)?.src;
}

function frame(article: Holding, pictures: Map<string, PublishedPicture>, site: Library['site']): FeedFrame {
  const words = wordsOf(site);
  const { lead, image, source, published, rights, thread } = article;
  const shown = image && pictures.get(image.file);
  return {
    base: absoluteUrl(articleUrl(article), site),
    lead,
    picture: shown && {
      published: shown,
      alt: image.alt,
      caption: [image.caption, image.credit].filter(Boolean).join(' '),
    },
    closing: [
      { text: words.feed.firstIn(source.name, formatMoment(published, site)) },
      ...(thread ? [{ text: words.feed.forum(words.threadState(thread)), url: forumUrl(article) }] : []),
      ...(rights ? [{ text: rights }] : []),
    ],
  };
}

async function feedPictures(article: Holding): Promise<Map<string, PublishedPicture>> {
  const measured = await measurePictures(article);
  return new Map(measured.map((picture) => [picture.file, published(article, picture)]));
}

/** One file for all readers: WebP at one width, or what was archived if that is smaller or a drawing. */
function published(article: Holding, picture: MeasuredPicture): PublishedPicture {
  const copy = picture.variants.find((variant) => variant.width === width && variant.type === 'image/webp');
  const scale = copy ? copy.width / picture.width : 1;
  return {
    src: articleFileUrl(article, (copy ?? picture).file),
    width: Math.round(picture.width * scale),
    height: Math.round(picture.height * scale),
    sources: [],
    sizes: '',
  };
}
