/** One thing to look for: a word, or several in a row. */
export interface Term {
  /** As typed, without quotation marks; a term of several words is a phrase. */
  text: string;
  /** Stood in quotation marks, so that stop words count too. */
  isQuoted: boolean;
}

/** What somebody asks, in the form in which the index answers it and the address carries it. */
export interface Question {
  /** As typed into the field. */
  text: string;
  /** Each of these must be met, by any one of its terms (`OR`). */
  all: Term[][];
  /** None of these may occur (`-word`). */
  without: Term[];
  /** Names that must stand among the authors (`author:name`). */
  authors: string[];
  /** Slug of a section. */
  section?: string;
  /** Years of the article, both included; one of them may be absent. */
  from?: number;
  to?: number;
  /** First part of a BCP 47 tag, such as `de`. */
  language?: string;
  /** One thread, by the tail of its article's address: `2015/usa-russland`. */
  thread?: string;
  /** Only these; both if absent. */
  kind?: Kind;
  order: Order;
}

export type Kind = 'articles' | 'comments';
export type Order = 'relevance' | 'newest' | 'oldest';

/** What narrows a question besides its words. */
export type Filters = Omit<Question, 'text' | 'all' | 'without' | 'authors'>;

/** What each may be in the query of an address. */
const filterShapes: Record<keyof Filters, RegExp> = {
  section: /./,
  from: /^\d{4}$/,
  to: /^\d{4}$/,
  language: /./,
  thread: /./,
  kind: /^(?:articles|comments)$/,
  order: /^(?:newest|oldest)$/,
};
const filterNames = Object.keys(filterShapes) as (keyof Filters)[];
const quotes = '"„“”«»';
/** A sign in front, a name and colon, then either something in quotation marks or all up to the next blank. */
const part = new RegExp(
  `(-?)(?:(author|autor|autorin|von):)?(?:[${quotes}]([^${quotes}]*)(?:[${quotes}]|$)|(\\S+))`,
  'giu',
);

/**
 * Reads what somebody typed: words, "phrases" (German quotation marks too), `-without`, `OR` or `ODER`
 * between two terms, `author:name` or `autor:"two names"`. Nothing is an error; a sign without sense is a word.
 */
export function parseQuestion(text: string, filters: Filters = { order: 'relevance' }): Question {
  const question: Question = { ...filters, text, all: [], without: [], authors: [] };
  let isAlternative = false;
  for (const [whole, minus, field, quoted, bare] of text.normalize('NFC').matchAll(part)) {
    if (/^(?:OR|ODER|\|)$/.test(whole)) {
      isAlternative = question.all.length > 0;
      continue;
    }
    const term: Term = { text: (quoted ?? bare ?? '').trim(), isQuoted: quoted !== undefined };
    if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(term.text)) continue;
    if (field) question.authors.push(term.text);
    else if (minus) question.without.push(term);
    else if (isAlternative) question.all.at(-1)!.push(term);
    else question.all.push([term]);
    isAlternative = false;
  }
  return question;
}

/** Whether there is anything to look for; filters alone ask for nothing. */
export function isEmpty({ all, authors }: Question): boolean {
  return all.length === 0 && authors.length === 0;
}

/** A question from the query of an address; what is unknown or misspelt there is left out. */
export function questionOf(query: URLSearchParams): Question {
  const filters: Record<string, string | number> = { order: 'relevance' };
  for (const name of filterNames) {
    const value = query.get(name) ?? '';
    if (filterShapes[name].test(value)) filters[name] = isYear(name) ? Number(value) : value;
  }
  return parseQuestion(query.get('q') ?? '', filters as unknown as Filters);
}

/** The query of an address that asks the same; the inverse of `questionOf`. What is usual is left out. */
export function queryOf(question: Question): URLSearchParams {
  const query = new URLSearchParams();
  if (question.text) query.set('q', question.text);
  for (const name of filterNames) {
    const value = question[name];
    if (value !== undefined && value !== 'relevance') query.set(name, `${value}`);
  }
  return query;
}

function isYear(name: keyof Filters): boolean {
  return name === 'from' || name === 'to';
}
