import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProblem, splitFrontMatter } from '../../library/front-matter.ts';
import { ContentError } from '../../library/problem.ts';
import { folderOf, type Holding } from '../../library/read-article.ts';
import { readThread } from '../../library/read-thread.ts';
import { compareMoments, localDay } from '../../model/moment.ts';
import type { Site } from '../../model/site.ts';
import { plainArticle, plainComment } from '../../render/plain.ts';
import type { IndexedArticle } from './ledger.ts';
import type { ArticleTexts, CommentTexts } from './texts.ts';

/** An article of the library, as the index takes it. */
export interface Searchable extends IndexedArticle {
  holding: Holding;
}

/** Those articles that may be found, in the order of the index. Withdrawn and unlisted ones are not among them. */
export function searchable(holdings: readonly Holding[], site: Site): Searchable[] {
  return holdings
    .filter(({ visibility }) => visibility === 'public')
    .sort((a, b) => compareMoments(a.published, b.published) || (addressOf(a) < addressOf(b) ? -1 : 1))
    .map((holding) => {
      const { year, slug, title, kicker, published, section, thread } = holding;
      const language = holding.language ?? site.language;
      return {
        ...{ year, slug, title, published, day: localDay(published, site), language, holding },
        ...(kicker !== undefined && { kicker }),
        ...(section !== undefined && { section }),
        ...(thread && { reported: thread.reported }),
        comments: thread?.archived ?? 0,
        digest: `${holding.digest} ${language}`,
      };
    });
}

/**
 * Reads what can be found in an article and its thread. Removed comments are left out, and the names of commenters
 * where the site says so.
 * @throws ContentError if the folder changed meanwhile and is no longer in order
 */
export async function textsOf(folder: string, { holding, language }: Searchable, site: Site): Promise<ArticleTexts> {
  const file = `${folderOf(holding)}/article.md`;
  const split = splitFrontMatter(file, readFileSync(join(folder, file), 'utf8'));
  if (isProblem(split)) throw new ContentError([split]);
  const { year, slug, title, kicker = '', lead = '', authors, topics, credit, image } = holding;
  return {
    ...{ year, slug, language, title, kicker, lead, authors },
    aside: [...topics, credit, image?.caption].filter((text) => text !== undefined),
    body: plainArticle(split.body),
    comments: holding.thread ? await commentsOf(folder, holding, site) : [],
  };
}

async function commentsOf(folder: string, holding: Holding, site: Site): Promise<CommentTexts[]> {
  const { comments } = await readThread(folder, holding, site);
  return comments
    .filter(({ status }) => status !== 'removed')
    .map((comment) => ({
      number: comment.number,
      ...(site.searchCommenters && comment.author !== undefined && { author: comment.author }),
      title: comment.title ?? '',
      text: plainComment(comment),
    }));
}

function addressOf({ year, slug }: Holding): string {
  return `${year}/${slug}`;
}
