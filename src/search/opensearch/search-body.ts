import type { Range } from '../answer.ts';
import type { Kind, Order, Question } from '../question.ts';
import { fold } from '../text/fold.ts';
import { isStopWord } from '../text/stop-words.ts';
import { weigh, wordsOf } from '../text/terms.ts';
import { shown } from './fields.ts';
import {
  allOf,
  answering,
  anyOf,
  holding,
  inSection,
  inYears,
  joined,
  marking,
  tonguesAsked,
  type Query,
  type Words,
} from './query.ts';

/** Where the hits handed out last ended, as OpenSearch sorts them. */
export type Cursor = readonly (string | number | null)[];

/** OpenSearch hands out no more than so many hits by counting; past them, `search_after` goes on. */
export const mostByCounting = 10_000;

/** Signs that stand in no text, around what answers a question. */
export const marks = { open: '\ue000', close: '\ue001' } as const;

/** Fields that are marked: the title whole, of the others the best place. */
export const marked = {
  title: ['title.de.parts', 'title.en', 'title.xx'],
  text: ['body.de.parts', 'body.en', 'body.xx', 'lead.de.parts', 'lead.en', 'lead.xx'],
} as const;

/** The body of a `_search` that answers a question among one kind. @param after goes on behind hits handed out before */
export function searchBody(question: Question, kind: Kind, range: Range, after?: Cursor): object {
  const { skip = 0, limit = 10 } = range;
  const words: Words = { kind, tongues: tonguesAsked(question) };
  const narrowed = [...inYears(question), ...inSection(question)];
  return {
    size: limit,
    ...(after ? { search_after: after } : { from: skip }),
    track_total_hits: true,
    _source: shown,
    query: answering(question, words),
    // After counting, so that each count leaves its own filter out.
    ...(narrowed.length > 0 && { post_filter: allOf(narrowed) }),
    sort: sortOf(question.order, kind),
    ...(limit > 0 && { highlight: highlightOf(question) }),
    aggs: {
      years: counted(inSection(question), { field: 'year', size: 1000 }),
      sections: counted(inYears(question), { field: 'section', size: 1000 }),
      ...(kind === 'comments' && { threads: counted(narrowed, { field: 'thread', size: 200 }) }),
      ...knownWords(question, [kind], words),
    },
  };
}

/** The body of a `_search` that counts hits in some threads. @param threads tails of addresses */
export function threadsBody(question: Question, threads: readonly string[]): object {
  const words: Words = { kind: 'comments', tongues: tonguesAsked(question) };
  const narrowed = [...inYears(question), ...inSection(question)];
  return {
    size: 0,
    query: answering(question, words),
    aggs: { threads: counted(narrowed, { field: 'thread', include: threads, size: threads.length }) },
  };
}

/** The body of a `_search` that tells which words stand nowhere, and what is spelt nearly as each. */
export function suggestBody(question: Question): object {
  const words: Words = { kind: 'articles', tongues: tonguesAsked(question) };
  const entries = spellings(wordsToKnow(question).map(joined)).map(([name, text]) => [
    name,
    {
      text,
      term: {
        field: 'words',
        suggest_mode: 'always',
        sort: 'score',
        max_edits: 2,
        prefix_length: 1,
        min_word_length: 4,
        size: 1,
      },
    },
  ]);
  return {
    size: 0,
    aggs: knownWords(question, ['articles', 'comments'], words),
    suggest: Object.fromEntries(entries) as object,
  };
}

/** Words of a question of which is told whether they stand anywhere; stop words do. */
export function wordsToKnow(question: Question): string[] {
  const words = weigh(question).all.flat().flatMap(wordsOf);
  return [...new Set(words)].filter((word) => !isStopWord(fold(word)));
}

/** Each word by its number, as typed and, where it may be spelt so, with umlauts: `fluechtlige`, `flüchtlige`. */
function spellings(words: readonly string[]): [name: string, text: string][] {
  return words.flatMap((word, at): [string, string][] => {
    const typed = word.toLowerCase();
    const umlauts = typed.replace(/[aou]e/g, (pair) => ({ ae: 'ä', oe: 'ö', ue: 'ü' })[pair]!);
    return [[`${at}`, typed], ...(umlauts === typed ? [] : [[`${at} umlauts`, umlauts] as [string, string]])];
  });
}

function knownWords(question: Question, kinds: readonly Kind[], words: Words): object {
  const asked = wordsToKnow(question);
  if (asked.length === 0) return {};
  const filters = asked.map((text, at) => {
    const held = kinds.map((kind) =>
      allOf([{ term: { kind } }, holding({ text, isQuoted: false }, { ...words, kind })]),
    );
    return [`${at}`, anyOf(held)] as const;
  });
  return { known: { global: {}, aggs: { words: { filters: { filters: Object.fromEntries(filters) } } } } };
}

function counted(filter: readonly Query[], terms: object): object {
  return { filter: allOf(filter), aggs: { of: { terms } } };
}

/** As our own index orders: by the article's date, its address, and the number of the comment. */
function sortOf(order: Order, kind: Kind): object[] {
  const way = order === 'oldest' ? 'asc' : 'desc';
  const fields = ['published', 'thread', ...(kind === 'comments' ? ['number'] : [])];
  const byDate = fields.map((field) => ({ [field]: { order: way } }));
  return order === 'relevance' ? [{ _score: { order: 'desc' } }, ...byDate] : byDate;
}

function highlightOf(question: Question): object {
  const fields = [...marked.title, ...marked.text];
  const whole = { number_of_fragments: 0 };
  const place = { number_of_fragments: 1, fragment_size: 220, no_match_size: 220, order: 'score' };
  const options = fields.map((field) => [field, field.startsWith('title') ? whole : place]);
  return {
    pre_tags: [marks.open],
    post_tags: [marks.close],
    highlight_query: marking(question, fields),
    fields: Object.fromEntries(options) as object,
  };
}
