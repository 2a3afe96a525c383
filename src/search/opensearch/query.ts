import { partShare } from '../rank.ts';
import type { Kind, Question, Term } from '../question.ts';
import { weigh, wordsOf } from '../text/terms.ts';
import { tongueOf, tongues, weights, type Tongue } from './fields.ts';

/** A clause of OpenSearch's query language. */
export type Query = Record<string, object>;

/** What a question asks of the words of a text, in a kind of document. */
export interface Words {
  kind: Kind;
  /** The ways in which the texts asked for are taken apart. */
  tongues: readonly Tongue[];
}

/** A word as documents hold it: what hyphens join is one. */
export function joined(word: string): string {
  return word.replace(/[-\u2010\u2011]/g, '');
}

function joinedWords(term: Term): string[] {
  return wordsOf(term).map(joined);
}

/** Words of a term that stand beside each other, in one field at least; a single word also as part of a compound. */
export function holding(term: Term, { kind, tongues }: Words, withParts = true): Query {
  const words = joinedWords(term);
  const fields = fieldsOf(kind, tongues, withParts && words.length === 1 && !term.isQuoted);
  const query = words.join(' ');
  return words.length > 1
    ? { multi_match: { query, type: 'phrase', fields } }
    : { multi_match: { query, type: 'best_fields', operator: 'and', tie_breaker: 0.3, fields } };
}

/** All the words of a question, each at least by one of its terms, and none that must not occur. */
export function answering(question: Question, words: Words): Query {
  const { all } = weigh(question);
  const must = all.map((terms) => anyOf(terms.map((term) => holding(term, words))));
  const authors = question.authors.map((name) => ({ match: { author: { query: name, operator: 'and' } } }));
  const near =
    all.length > 1
      ? [
          nearEachOther(
            all.map(([first]) => first!),
            words,
          ),
        ]
      : [];
  return {
    bool: {
      must: [...must, ...authors],
      must_not: question.without.map((term) => holding(term, words, false)),
      should: near,
      filter: [{ term: { kind: words.kind } }, ...languageOf(question), ...threadOf(question)],
    },
  };
}

/** What is marked in a text: the terms alone, where they stand in the fields that are shown. */
export function marking(question: Question, fields: readonly string[]): Query {
  const terms = weigh(question).all.flat();
  return anyOf(
    terms.map((term) => {
      const words = joinedWords(term);
      return { multi_match: { query: words.join(' '), type: words.length > 1 ? 'phrase' : 'best_fields', fields } };
    }),
  );
}

/** Texts whose article stands in the years and in the section of a question. */
export function inYears({ from, to }: Question): Query[] {
  const year = { ...(from !== undefined && { gte: from }), ...(to !== undefined && { lte: to }) };
  return Object.keys(year).length > 0 ? [{ range: { year } }] : [];
}

export function inSection({ section }: Question): Query[] {
  return section === undefined ? [] : [{ term: { section } }];
}

/** @param queries of which a text must meet one */
export function anyOf(queries: readonly Query[]): Query {
  return queries.length === 1 ? queries[0]! : { bool: { should: queries, minimum_should_match: 1 } };
}

/** @param queries of which a text must meet all, for no score; none is met by every text */
export function allOf(queries: readonly Query[]): Query {
  return queries.length > 0 ? { bool: { filter: queries } } : { match_all: {} };
}

/** Tongues in which an answer may be written. */
export function tonguesAsked({ language }: Question): readonly Tongue[] {
  return language === undefined ? tongues : [tongueOf(language)];
}

function fieldsOf(kind: Kind, tongues: readonly Tongue[], withParts: boolean): string[] {
  return Object.entries(weights[kind]).flatMap(([field, weight]) =>
    tongues.flatMap((tongue) => [
      `${field}.${tongue}^${weight}`,
      ...(withParts && tongue === 'de' ? [`${field}.de.parts^${(weight * partShare).toFixed(2)}`] : []),
    ]),
  );
}

/** Adds to the score of texts in which the words stand near each other. */
function nearEachOther(terms: readonly Term[], { kind, tongues }: Words): Query {
  const query = terms.flatMap(joinedWords).join(' ');
  return { multi_match: { query, type: 'phrase', slop: 20, fields: fieldsOf(kind, tongues, false), boost: 0.6 } };
}

function languageOf({ language }: Question): Query[] {
  return language === undefined
    ? []
    : [anyOf([{ term: { language } }, { prefix: { language: { value: `${language}-` } } }])];
}

function threadOf({ thread }: Question): Query[] {
  return thread === undefined ? [] : [{ term: { thread } }];
}
