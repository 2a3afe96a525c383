import type { Article } from '../model/article.ts';
import type { Site } from '../model/site.ts';
import { editionUrl } from '../model/edition-url.ts';
import { absoluteUrl, articleFileUrl, articleUrl } from '../model/url.ts';
import { editionsOf } from './editions.ts';

type Value = string | number | readonly string[] | undefined;

/** Every field of the catalogue and where it comes from; absent values are left out of JSON and empty in CSV. */
const fields = {
  address: (article: Article, site: Site): Value => absoluteUrl(articleUrl(article), site),
  published: ({ published }) => published,
  updated: ({ updated }) => updated,
  title: ({ title }) => title,
  kicker: ({ kicker }) => kicker,
  lead: ({ lead }) => lead,
  authors: ({ authors }) => authors,
  credit: ({ credit }) => credit,
  section: ({ section }) => section,
  topics: ({ topics }) => topics,
  language: ({ language }, site) => language ?? site.language,
  source: ({ source }) => source.name,
  sourceUrl: ({ source }) => source.url,
  captured: ({ source }) => source.captured,
  archivedAt: ({ source }) => source.archive,
  rights: ({ rights }) => rights,
  commentsReported: ({ thread }) => thread?.reported,
  commentsArchived: ({ thread }) => thread?.archived,
  inferred: ({ inferred }) => inferred,
  losses: ({ losses }) => losses,
  article: (article, site) => absoluteUrl(articleFileUrl(article, 'article.md'), site),
  editions: (article, site) => editionsOf(article).map((format) => absoluteUrl(editionUrl(article, format), site)),
  thread: (article, site) => article.thread && absoluteUrl(articleFileUrl(article, 'thread.json'), site),
} satisfies Record<string, (article: Article, site: Site) => Value>;

export type CatalogueField = keyof typeof fields;

/** The fields in the order of the columns. */
export const catalogueFields = Object.keys(fields) as CatalogueField[];

/** One article a line as JSON, in the order given. JSON Lines, https://jsonlines.org. */
export function catalogueJsonLines(articles: readonly Article[], site: Site): string {
  return articles.map((article) => `${JSON.stringify(Object.fromEntries(present(row(article, site))))}\n`).join('');
}

/**
 * One article a row below the names of the fields, as RFC 4180 has it; lists are joined by ` | `.
 * Texts stand as they were written: a spreadsheet should import the columns as text.
 */
export function catalogueCsv(articles: readonly Article[], site: Site): string {
  const rows = articles.map((article) => row(article, site).map(([, value]) => cell(value)));
  return [catalogueFields, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function row(article: Article, site: Site): [CatalogueField, Value][] {
  return catalogueFields.map((field) => [field, fields[field](article, site)]);
}

function present(pairs: [CatalogueField, Value][]): [CatalogueField, Value][] {
  return pairs.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
}

function cell(value: Value): string {
  const text = typeof value === 'object' ? value.join(' | ') : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
