import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchIndex } from '../../../src/search/answer.ts';
import { buildIndex, type BuiltIndex } from '../../../src/search/build/build-index.ts';
import type { IndexedArticle } from '../../../src/search/build/ledger.ts';
import type { Sizes } from '../../../src/search/build/sizes.ts';
import type { ArticleTexts } from '../../../src/search/build/texts.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import { parseQuestion, type Filters, type Kind } from '../../../src/search/question.ts';

/** An article to be found, as far as a test cares. */
export interface Sample extends Partial<ArticleTexts> {
  published?: string;
  section?: string;
}

const sections = ['politik', 'kultur'].map((slug) => ({ slug, name: slug.toUpperCase() }));

/** Builds an index of samples; their dates must ascend. */
export async function build(samples: readonly Sample[], cache?: string, sizes?: Sizes): Promise<BuiltIndex> {
  const articles = samples.map((sample, at): IndexedArticle & { texts: ArticleTexts } => {
    const texts: ArticleTexts = {
      ...{ year: '2015', slug: `a${at}`, language: 'de', title: `Titel`, kicker: '', lead: '' },
      ...{ authors: [], aside: [], body: '', comments: [] },
      ...sample,
    };
    const { year, slug, language, title, kicker, comments } = texts;
    return {
      ...{ year, slug, language, title, kicker, texts },
      published: sample.published ?? '2015-02-17',
      day: sample.published?.slice(0, 10) ?? '2015-02-17',
      ...(sample.section && { section: sample.section }),
      ...(comments.length > 0 && { reported: comments.length }),
      comments: comments.length,
      digest: JSON.stringify(sample),
    };
  });
  return buildIndex({
    articles,
    textsOf: (article) => Promise.resolve(article.texts),
    ...{ sections, commentsPerPage: 25, findsCommenters: true, program: 'test' },
    cache: cache ?? (await mkdtemp(join(tmpdir(), 'lesesaal-search-'))),
    ...(sizes && { sizes }),
  });
}

/** Answers requests with the files of an index, or with what `change` makes of them; undefined is a missing file. */
export function serve({ folder }: BuiltIndex, change = (_file: string, bytes: Buffer): Buffer | undefined => bytes) {
  return async (file: string | URL | Request): Promise<Response> => {
    const bytes = await readFile(join(folder, file as string)).catch(() => undefined);
    const served = bytes && change(file as string, bytes);
    return served ? new Response(new Uint8Array(served)) : new Response('', { status: 404 });
  };
}

/** Everything is cut as small as it can be: every list that can be is long, every row has a shard of its own. */
export const smallestSizes: Sizes = {
  list: { long: 1, piece: { articles: 8, comments: 8 } },
  best: 3,
  common: 20,
  shard: { least: 1, most: 2, alone: 1 },
  page: { least: 1, most: 2 },
};

/** Some lists are long, and some shards hold several rows. */
export const middlingSizes: Sizes = {
  list: { long: 100, piece: { articles: 60, comments: 60 } },
  best: 20,
  common: 60,
  shard: { least: 200, most: 400, alone: 90 },
  page: { least: 2, most: 6 },
};

export async function indexOf(samples: readonly Sample[], sizes?: Sizes): Promise<SearchIndex> {
  return openIndex({ base: '', fetch: serve(await build(samples, undefined, sizes)) });
}

/** What answers a question: `a3` for an article, `a3#7` for a comment. All of it, best first. */
export async function found(index: SearchIndex, text: string, kind: Kind = 'articles', filters?: Partial<Filters>) {
  const question = parseQuestion(text, { order: 'relevance', ...filters });
  const { hits } = await index.ask(question, kind, { limit: 10_000 });
  return hits.map((hit) => (hit.kind === 'article' ? hit.article.slug : `${hit.article.slug}#${hit.number}`));
}
