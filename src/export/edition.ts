import { sentence } from '../citation/sentence.ts';
import type { Holding } from '../library/read-article.ts';
import { bodyOf, threadOf } from '../library/texts.ts';
import type { ThreadQuotes } from '../model/quotes/quotation.ts';
import type { Site } from '../model/site.ts';
import { repliesByNumber, type Comment, type Thread } from '../model/thread.ts';
import { renderArticle, type RenderedArticle } from '../render/article.ts';
import { quotesIn } from '../render/quotes/thread-quotes.ts';
import { citedArticle } from '../syndication/cited-article.ts';
import { lossSentences } from '../words/losses.ts';
import { wordsOf, type Words } from '../words/words.ts';
import { editionPictures, type EditionPicture } from './edition-pictures.ts';

/** An article with its whole thread, ready to be written as a file that needs nothing else. */
export interface Edition {
  article: Holding;
  body: RenderedArticle;
  /** Those that the article shows. */
  pictures: readonly EditionPicture[];
  /** What is missing, one sentence each. */
  losses: readonly string[];
  citation: string;
  thread: EditedThread | undefined;
  site: Site;
  words: Words;
}

/** A thread, and what its comments have to do with each other. */
export interface EditedThread extends Thread {
  byNumber: ReadonlyMap<number, Comment>;
  replies: ReadonlyMap<number, readonly Comment[]>;
  quotes: ThreadQuotes;
}

/** Gathers what an edition of an article holds. */
export async function openEdition(article: Holding, site: Site): Promise<Edition> {
  const words = wordsOf(site);
  const [markdown, thread, pictures] = await Promise.all([
    bodyOf(article),
    threadOf(article),
    editionPictures(article),
  ]);
  const body = renderArticle(markdown, {
    pictures: new Map(
      pictures.map((picture) => [picture.file, { ...picture, src: picture.path, sources: [], sizes: '' }]),
    ),
    labels: words,
  });
  return {
    article,
    body,
    pictures: pictures.filter(({ file, path }) => file === article.image?.file || body.html.includes(`src="${path}"`)),
    losses: lossSentences(article, body.losses, words),
    citation: sentence(citedArticle(article, site, thread?.url), words.cite),
    thread: thread && edited(thread),
    site,
    words,
  };
}

function edited(thread: Thread): EditedThread {
  return {
    ...thread,
    byNumber: new Map(thread.comments.map((comment) => [comment.number, comment])),
    replies: repliesByNumber(thread),
    quotes: quotesIn(thread),
  };
}
