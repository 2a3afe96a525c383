import { distance } from '../../../../src/search/reader/distance.ts';
import { checked, Refusal, single } from './refusal.ts';
import type { Stored, StoredIndex } from './stored-index.ts';
import { matcher, type Matcher } from './strict-query.ts';

/** A request as it came in. */
export interface Received {
  url: string;
  body: Record<string, unknown>;
}

/**
 * Answers `_search` as OpenSearch does, from an index in memory, and refuses whatever the documents on `_search`, the
 * query language, aggregations, highlighting and suggesters do not describe.
 * @param received takes down what was asked
 */
export function strictOpenSearch(index: StoredIndex, received: Received[] = []): typeof fetch {
  return (input, { method, headers, body } = {}) => {
    try {
      const url = new URL(input as string);
      if (!/^\/[a-z][\w-]*\/_search$/.test(url.pathname)) throw new Refusal(`no handler found for [${url.pathname}]`);
      const foreign = Array.from(url.searchParams.keys()).find((key) => key !== 'allow_partial_search_results');
      if (foreign) throw new Refusal(`request [${url.pathname}] contains unrecognized parameter: [${foreign}]`);
      if (method !== 'POST' || new Headers(headers).get('content-type') !== 'application/json') {
        throw new Refusal('Content-Type header is not supported');
      }
      const asked = JSON.parse(body as string) as Record<string, unknown>;
      received.push({ url: url.href, body: asked });
      return Promise.resolve(Response.json(search(asked, index)));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const refusal = { error: { type: 'parsing_exception', reason: error.message }, status: 400 };
      return Promise.resolve(Response.json(refusal, { status: 400 }));
    }
  };
}

function search(asked: Record<string, unknown>, index: StoredIndex): object {
  const own = checked('search', asked, [
    ...(['size', 'from', 'search_after', 'track_total_hits', '_source', 'query', 'post_filter', 'sort'] as const),
    ...(['highlight', 'aggs', 'suggest'] as const),
  ]);
  const {
    size = 10,
    from = 0,
    search_after: after,
  } = own as { size?: number; from?: number; search_after?: unknown[] };
  if (after && 'from' in own) throw new Refusal('`from` parameter must be set to 0 when `search_after` is used');
  if (from + size > 10_000) throw new Refusal('Result window is too large');
  const matches = matcher(own.query ?? { match_all: {} }, index);
  const found = index.documents.flatMap((document) => {
    const score = matches(document);
    return score === undefined ? [] : [{ document, score }];
  });
  const kept = own.post_filter === undefined ? undefined : matcher(own.post_filter, index);
  const hits = found
    .filter(({ document }) => !kept || kept(document) !== undefined)
    .map((hit) => ({ ...hit, sort: sortValues(own.sort, hit, index) }));
  hits.sort((a, b) => compare(a.sort, b.sort, own.sort));
  const start = after ? hits.findIndex(({ sort }) => compare(sort, after, own.sort) > 0) : from;
  const page = start < 0 ? [] : hits.slice(start, start + size);
  return {
    ...{ took: 1, timed_out: false, _shards: { total: 1, successful: 1, skipped: 0, failed: 0 } },
    hits: {
      total:
        own.track_total_hits === true
          ? { value: hits.length, relation: 'eq' }
          : { value: Math.min(hits.length, 10_000), relation: 'gte' },
      max_score: null,
      hits: page.map(({ document, score, sort }) => ({
        ...{ _index: 'lesesaal', _id: document.id, _score: score, sort },
        _source: picked(document, own._source),
        ...(own.highlight !== undefined && { highlight: highlight(own.highlight, document, index) }),
      })),
    },
    ...(own.aggs !== undefined && {
      aggregations: aggregations(
        own.aggs,
        found.map(({ document }) => document),
        index,
      ),
    }),
    ...(own.suggest !== undefined && { suggest: suggestions(own.suggest, index) }),
  };
}

function picked({ source }: Stored, fields: unknown): object {
  if (!Array.isArray(fields)) throw new Refusal('the tests want `_source` to name what is needed');
  return Object.fromEntries(Object.entries(source).filter(([name]) => fields.includes(name)));
}

interface Hit {
  document: Stored;
  score: number;
}

function sortValues(sort: unknown, { document, score }: Hit, index: StoredIndex): (string | number)[] {
  return ((sort ?? [{ _score: {} }]) as object[]).map((each) => {
    const [field] = single('sort', each);
    if (field === '_score') return score;
    const { type } = index.field(field);
    if (type === 'text') throw new Refusal(`Text fields are not optimised for sorting: [${field}]`);
    const [value] = index.values(document, field);
    return type === 'date' ? Date.parse(value as string) : value!;
  });
}

function compare(a: readonly unknown[], b: readonly unknown[], sort: unknown): number {
  const orders = ((sort ?? [{ _score: { order: 'desc' } }]) as object[]).map((each) => {
    const { order } = checked(
      'sort',
      single('sort', each)[1],
      ['order', 'missing', 'unmapped_type', 'format'],
      ['order'],
    );
    return order === 'asc' ? 1 : -1;
  });
  if (a.length !== b.length) throw new Refusal('search_after has another length than sort');
  for (const [at, order] of orders.entries()) {
    const [x, y] = [a[at] as string, b[at] as string];
    if (x !== y) return x < y ? -order : order;
  }
  return 0;
}

function highlight(asked: unknown, document: Stored, index: StoredIndex): Record<string, string[]> {
  const own = checked(
    'highlight',
    asked,
    ['pre_tags', 'post_tags', 'highlight_query', 'fields', 'require_field_match', 'type'],
    ['fields'],
  );
  const [open, close] = [own.pre_tags, own.post_tags].map((tags) => (tags as string[])[0]!) as [string, string];
  const result: Record<string, string[]> = {};
  for (const [path, options] of Object.entries(own.fields as object)) {
    const wanted = checked(path, options, ['number_of_fragments', 'fragment_size', 'no_match_size', 'order']);
    const [text] = index.values(document, path) as string[];
    if (text === undefined) continue;
    const sought = soughtWords(own.highlight_query, path, index);
    const marked = index.tokensOf(document, path).filter(({ forms }) => forms.some((form) => sought.has(form)));
    const shown = marked.reduceRight(
      (cut, { from, to }) => `${cut.slice(0, from)}${open}${cut.slice(from, to)}${close}${cut.slice(to)}`,
      text,
    );
    if (marked.length > 0) result[path] = [shown];
    else if (wanted.no_match_size) result[path] = [text.slice(0, wanted.no_match_size as number)];
  }
  return result;
}

/** Forms that a query looks for in a field. */
function soughtWords(query: unknown, path: string, index: StoredIndex): Set<string> {
  const texts: string[] = [];
  JSON.stringify(query, (key, value: unknown) => {
    if (key === 'multi_match') {
      const { fields, query } = value as { fields: string[]; query: string };
      if (fields.includes(path)) texts.push(query);
    }
    return value;
  });
  matcher(query, index);
  return new Set(texts.flatMap((text) => index.field(path).search!(text).flatMap(({ forms }) => forms)));
}

function aggregations(asked: unknown, documents: readonly Stored[], index: StoredIndex): object {
  const entries = Object.entries(asked as object).map(([name, body]) => {
    const { aggs, ...rest } = body as { aggs?: unknown };
    const [type, options] = single(name, rest);
    return [name, aggregation(type, options, aggs, documents, index)];
  });
  return Object.fromEntries(entries) as object;
}

function aggregation(
  type: string,
  options: unknown,
  aggs: unknown,
  documents: readonly Stored[],
  index: StoredIndex,
): object {
  const within = (held: readonly Stored[]) => (aggs === undefined ? {} : aggregations(aggs, held, index));
  const meeting = (matches: Matcher) => documents.filter((document) => matches(document) !== undefined);
  if (type === 'global') {
    checked('global', options, []);
    return {
      doc_count: index.documents.length,
      ...(aggs === undefined ? {} : aggregations(aggs, index.documents, index)),
    };
  }
  if (type === 'filter') {
    const held = meeting(matcher(options, index));
    return { doc_count: held.length, ...within(held) };
  }
  if (type === 'filters') {
    const { filters } = checked('filters', options, ['filters', 'other_bucket', 'other_bucket_key'], ['filters']);
    const buckets = Object.entries(filters as object).map(([name, query]) => [
      name,
      { doc_count: meeting(matcher(query, index)).length },
    ]);
    return { buckets: Object.fromEntries(buckets) as object };
  }
  if (type !== 'terms') throw new Refusal(`Unknown aggregation type [${type}]`);
  const {
    field,
    size = 10,
    include,
  } = checked('terms', options, ['field', 'size', 'include', 'order', 'min_doc_count'], ['field']);
  if (index.field(field as string).type === 'text') throw new Refusal('Text fields are not optimised for aggregations');
  const groups = Map.groupBy(
    documents.flatMap((document) => index.values(document, field as string)),
    (value) => value,
  );
  const all = Array.from(groups, ([key, { length }]) => ({ key, doc_count: length }))
    .filter(({ key }) => include === undefined || (include as unknown[]).includes(key))
    .sort((a, b) => b.doc_count - a.doc_count);
  const others = all.slice(size as number).reduce((sum, { doc_count }) => sum + doc_count, 0);
  return { doc_count_error_upper_bound: 0, sum_other_doc_count: others, buckets: all.slice(0, size as number) };
}

function suggestions(asked: unknown, index: StoredIndex): object {
  const entries = Object.entries(asked as object).map(([name, body]) => {
    const { text, term } = checked(name, body, ['text', 'term'], ['text', 'term']) as { text: string; term: unknown };
    const options = checked(
      'term',
      term,
      ['field', 'suggest_mode', 'sort', 'max_edits', 'prefix_length', 'min_word_length', 'size'],
      ['field'],
    ) as { field: string; max_edits: number; prefix_length: number; min_word_length: number; size: number };
    const { field, max_edits: edits, prefix_length: front, min_word_length: least, size } = options;
    if (edits < 1 || edits > 2) throw new Refusal('max_edits must be 1 or 2');
    const spell = index.field(field).analyse!;
    const known = new Set(
      index.documents
        .flatMap((document) => index.copied().flatMap((path) => index.values(document, path)))
        .flatMap((value) => spell(`${value}`).flatMap(({ forms }) => forms)),
    );
    const near = Array.from(known, (word) => ({
      text: word,
      score: 1 - distance(text, word, edits) / text.length,
      freq: 1,
    }))
      .filter(
        ({ text: word, score }) =>
          text.length >= least &&
          word !== text &&
          word.slice(0, front) === text.slice(0, front) &&
          score >= 1 - edits / text.length,
      )
      .sort((a, b) => b.score - a.score);
    return [name, [{ text, offset: 0, length: text.length, options: near.slice(0, size) }]];
  });
  return Object.fromEntries(entries) as object;
}
