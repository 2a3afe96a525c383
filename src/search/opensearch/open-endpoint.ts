import {
  IndexError,
  type Answer,
  type Excerpt,
  type Hit,
  type Range,
  type SearchIndex,
  type SectionName,
} from '../answer.ts';
import type { Kind, Question } from '../question.ts';
import { weigh } from '../text/terms.ts';
import { learn } from '../text/tongues.ts';
import {
  countsOf,
  excerptOf,
  hitOf,
  searchAnswer,
  sectionCounts,
  yearCounts,
  type FoundDocument,
  type SearchAnswer,
} from './search-answer.ts';
import { mostByCounting, searchBody, suggestBody, threadsBody, wordsToKnow, type Cursor } from './search-body.ts';

/** An index in OpenSearch that holds what `npm run export:search` wrote, and what a page must know to ask it. */
export interface Endpoint {
  /** Address of the index, without a slash at its end. */
  url: string;
  sections: SectionName[];
  commentsPerPage: number;
  findsCommenters: boolean;
}

/** What the search page asks of an index. */
export type Asked = Pick<SearchIndex, 'ask' | 'suggest' | 'excerpt'>;

/** Answers questions by an index in OpenSearch, as `openIndex` does by the one beside the pages. */
export async function openEndpoint(endpoint: Endpoint, fetcher: typeof fetch = fetch.bind(globalThis)): Promise<Asked> {
  // It holds texts of any language; which words are too frequent to ask for is told here.
  await learn(['de', 'en']);
  return new OpenEndpoint(endpoint, fetcher);
}

class OpenEndpoint implements Asked {
  private readonly endpoint: Endpoint;
  private readonly fetch: typeof fetch;
  /** Numbers of articles by their address, in the order in which they were met. */
  private readonly ids = new Map<string, number>();
  private readonly documents = new WeakMap<Hit, FoundDocument>();
  private fromPages: SearchIndex['excerpt'] | undefined;
  /** Where answers ended, by what was asked and how many hits it had passed. */
  private readonly cursors = new Map<string, Cursor>();

  constructor(endpoint: Endpoint, fetcher: typeof fetch) {
    this.endpoint = endpoint;
    this.fetch = fetcher;
  }

  async ask(question: Question, kind: Kind, range: Range = {}): Promise<Answer> {
    const { skip = 0, limit = 10, signal } = range;
    const key = JSON.stringify([question, kind]);
    const after = skip > 0 ? this.cursors.get(`${key} ${skip}`) : undefined;
    if (!after && skip + limit > mostByCounting) throw new IndexError(`Hit ${skip + limit} cannot be counted to.`);
    const answer = await this.search(searchBody(question, kind, range, after), signal);
    const found = answer.hits.hits;
    const last = found.at(-1)?.sort;
    if (last) this.cursors.set(`${key} ${skip + found.length}`, last);
    const { sections, commentsPerPage } = this.endpoint;
    const hits = found.map((document) => {
      const hit = hitOf(document._source, this.idOf(document._source.thread), sections, commentsPerPage);
      this.documents.set(hit, document);
      return hit;
    });
    const { years, sections: inSections } = answer.aggregations ?? {};
    const count = answer.hits.total.value;
    return {
      ...{ kind, count, hits },
      perArticle: kind === 'comments' ? await this.perArticle(question, answer, signal) : new Map<number, number>(),
      details: () =>
        Promise.resolve({
          isExact: true,
          years: yearCounts(years),
          sections: sectionCounts(inSections, sections),
          unknown: unknownIn(question, answer),
          ignored: weigh(question).ignored,
        }),
    };
  }

  async suggest(question: Question, signal?: AbortSignal): ReturnType<SearchIndex['suggest']> {
    const answer = await this.search(suggestBody(question), signal);
    const known = wordsToKnow(question);
    const words = unknownIn(question, answer).flatMap((typed) => {
      const at = known.indexOf(typed);
      const options = [`${at}`, `${at} umlauts`].flatMap(
        (name) => answer.suggest?.[name]?.flatMap(({ options }) => options) ?? [],
      );
      const [best] = options.sort((a, b) => b.score - a.score);
      return best ? [{ typed, meant: likeTyped(best.text, typed) }] : [];
    });
    const text = words.reduce(
      (text, { typed, meant }) => text.replaceAll(typed, meant),
      question.text.normalize('NFC'),
    );
    return words.length > 0 ? { text, words } : undefined;
  }

  /** From what was marked; where names of commenters are not in the index, from the page of the thread. */
  async excerpt(hit: Hit, question: Question, signal?: AbortSignal): Promise<Excerpt | undefined> {
    const document = this.documents.get(hit);
    if (!document) return undefined;
    if (hit.kind === 'article' || this.endpoint.findsCommenters) return excerptOf(document);
    const { excerptsFrom } = await import('../excerpt.ts');
    return (this.fromPages ??= excerptsFrom(this.fetch))(hit, question, signal);
  }

  /** Hits in the threads of all articles that were met; those that are not among the first are asked for. */
  private async perArticle(
    question: Question,
    { aggregations }: SearchAnswer,
    signal?: AbortSignal,
  ): Promise<Map<number, number>> {
    const counts = countsOf(aggregations?.threads);
    const missing = Array.from(this.ids.keys())
      .filter((address) => !counts.has(address))
      .slice(-200);
    if (missing.length > 0 && aggregations?.threads?.of.sum_other_doc_count) {
      const { aggregations: others } = await this.search(threadsBody(question, missing), signal);
      for (const [address, count] of countsOf(others?.threads)) counts.set(address, count);
    }
    return new Map(Array.from(counts, ([address, count]) => [this.idOf(address), count]));
  }

  private idOf(address: string): number {
    const id = this.ids.get(address) ?? this.ids.size;
    this.ids.set(address, id);
    return id;
  }

  /** @throws IndexError if the endpoint answers with an error, or with something else than an answer */
  private async search(body: object, signal?: AbortSignal): Promise<SearchAnswer> {
    const { fetch } = this;
    const response = await fetch(`${this.endpoint.url}/_search?allow_partial_search_results=false`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      ...(signal && { signal }),
    });
    if (!response.ok) throw new IndexError(`${this.endpoint.url} answers ${response.status}.`);
    const answer: unknown = await response.json().catch((cause: unknown) => {
      throw new IndexError(`${this.endpoint.url} does not answer in JSON.`, { cause });
    });
    signal?.throwIfAborted();
    return searchAnswer(answer);
  }
}

function unknownIn(question: Question, { aggregations }: SearchAnswer): string[] {
  const { buckets = {} } = aggregations?.known?.words ?? {};
  return wordsToKnow(question).filter((_, at) => buckets[at]?.doc_count === 0);
}

/** The index knows spellings in small letters. */
function likeTyped(meant: string, typed: string): string {
  return /^\p{Lu}/u.test(typed) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
}
