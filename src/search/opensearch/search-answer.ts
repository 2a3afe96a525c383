import { articleUrl, commentUrl } from '../../model/url.ts';
import { IndexError, type Card, type Count, type Excerpt, type Hit, type Piece, type SectionName } from '../answer.ts';
import { oneLine } from '../one-line.ts';
import type { Shown } from './fields.ts';
import { marked, marks, type Cursor } from './search-body.ts';

/** What OpenSearch answers, as far as it is looked at. */
export interface SearchAnswer {
  hits: { total: { value: number; relation: 'eq' | 'gte' }; hits: FoundDocument[] };
  aggregations?: Partial<Record<'years' | 'sections' | 'threads', Counted>> & {
    known?: { words: { buckets: Record<string, { doc_count: number }> } };
  };
  suggest?: Record<string, { options: { text: string; score: number }[] }[]>;
}

interface Counted {
  of: { buckets: Bucket[]; sum_other_doc_count: number };
}

interface Bucket {
  key: string | number;
  doc_count: number;
}

/** A hit with what is shown of it and the pieces that are marked. */
export interface FoundDocument {
  _source: Shown;
  sort?: Cursor;
  highlight?: Record<string, string[]>;
}

/** @throws IndexError if that is no answer of OpenSearch to one of our questions */
export function searchAnswer(value: unknown): SearchAnswer {
  const answer = value as Partial<SearchAnswer> | null;
  if (Array.isArray(answer?.hits?.hits) && typeof answer.hits.total.value === 'number') return answer as SearchAnswer;
  throw new IndexError('The answer is none of OpenSearch to a search.');
}

/** Hits of a count, by what they count. */
export function countsOf(counted: Counted | undefined): Map<string, number> {
  return new Map(counted?.of.buckets.map(({ key, doc_count }) => [`${key}`, doc_count]));
}

/** Every year from the first that has hits to the last. */
export function yearCounts(counted: Counted | undefined): Count<number>[] {
  const counts = countsOf(counted);
  const years = Array.from(counts.keys(), Number).sort((a, b) => a - b);
  const [first = 0, last = -1] = [years[0], years.at(-1)];
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    of: first + at,
    count: counts.get(`${first + at}`) ?? 0,
  }));
}

export function sectionCounts(counted: Counted | undefined, sections: readonly SectionName[]): Count<SectionName>[] {
  const counts = countsOf(counted);
  return sections
    .map((of) => ({ of, count: counts.get(of.slug) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

export function hitOf(found: Shown, id: number, sections: readonly SectionName[], commentsPerPage: number): Hit {
  const { thread: address, number, published, language, section: slug, card } = found;
  const [year, name] = address.split('/') as [string, string];
  const { title, kicker, reported, archived } = card;
  const section = sections.find((each) => each.slug === slug);
  const article: Card = {
    ...{ id, year, slug: name, title, published, language, url: articleUrl({ year, slug: name }) },
    ...(kicker !== undefined && { kicker }),
    ...(section && { section }),
    ...(archived !== undefined && { thread: { reported: reported ?? archived, archived } }),
  };
  if (number === undefined) return { kind: 'article', article };
  return { kind: 'comment', article, number, url: commentUrl(article, number, commentsPerPage) };
}

/** What stands around a hit, from what OpenSearch has marked. */
export function excerptOf({ _source, highlight = {} }: FoundDocument): Excerpt {
  const { number, card, language, author, posted } = _source;
  const [title] = marked.title.flatMap((field) => highlight[field] ?? []);
  const places = marked.text.flatMap((field) => highlight[field] ?? []);
  const place = places.find((text) => text.includes(marks.open)) ?? places[0] ?? '';
  const isComment = number !== undefined;
  const text = isComment ? place : oneLine(place.split('\n'));
  return {
    title: pieces(title ?? (isComment ? '' : card.title)),
    text: [...pieces(text), ...(/[\p{L}\p{N},;]$/u.test(text) ? [{ text: ' …', isMark: false }] : [])],
    language,
    ...(isComment && author && { author: author[0]! }),
    ...(posted !== undefined && { published: posted }),
    isRight: true,
  };
}

function pieces(text: string): Piece[] {
  const parts = text.split(new RegExp(`[${marks.open}${marks.close}]`, 'u'));
  return parts.map((part, at) => ({ text: part, isMark: at % 2 === 1 })).filter((piece) => piece.text !== '');
}
