import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readContent } from '../../src/library/read-content.ts';
import { searchable, textsOf } from '../../src/search/build/from-library.ts';
import { indexContent } from '../../src/search/build/index-content.ts';
import type { ArticleTexts } from '../../src/search/build/texts.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { parseQuestion } from '../../src/search/question.ts';
import { keyOf } from '../../src/search/text/keys.ts';
import { analyserOf } from '../../src/search/text/tongues.ts';
import { eachWord } from '../../src/search/text/each-word.ts';
import { labelledQuestions } from './labelled-questions.ts';

/** Gives the articles that answer a question, best first, by the names of their folders. */
type Ranker = (question: string) => Promise<string[]> | string[];

/**
 * nDCG at 10 of the labelled questions (Järvelin and Kekäläinen 2002), ours beside SQLite's bm25 with the same weights
 * of the fields: over the words as they are written, and over our stems, which leaves ranking alone to compare.
 */
export async function compareRanking(content: string): Promise<void> {
  const { articles, site } = await readContent(content);
  const texts = await Promise.all(searchable(articles, site).map((article) => textsOf(content, article, site)));
  const cache = await mkdtemp(join(tmpdir(), 'lesesaal-ranking-'));
  const built = await indexContent(content, cache);
  const fetch = async (file: unknown) =>
    new Response(new Uint8Array(await readFile(join(built.folder, file as string))));
  const index = await openIndex({ base: '', fetch });
  const rankers: Record<string, Ranker> = {
    Lesesaal: async (text) => {
      const { hits } = await index.ask(parseQuestion(text), 'articles', { limit: 10 });
      return hits.map(({ article }) => article.slug);
    },
    'SQLite FTS5, words as written': sqlite(texts, (text) => text),
    'SQLite FTS5, our stems': sqlite(texts, stems),
  };
  const rows: Record<string, Record<string, number>> = {};
  for (const [question, labels] of Object.entries(labelledQuestions)) {
    const row: Record<string, number> = (rows[question] = {});
    for (const [name, rank] of Object.entries(rankers)) row[name] = gain(await rank(question), labels);
  }
  const names = Object.keys(rankers);
  const mean = (name: string) =>
    Object.values(rows).reduce((sum, row) => sum + row[name]!, 0) / Object.keys(rows).length;
  rows['mean'] = Object.fromEntries(names.map((name) => [name, mean(name)]));
  for (const row of Object.values(rows)) for (const name of names) row[name] = Math.round(row[name]! * 1000) / 1000;
  console.table(rows);
  await rm(cache, { recursive: true });
}

function gain(found: readonly string[], labels: Record<string, number>): number {
  const worth = (slug: string) => labels[Object.keys(labels).find((start) => slug.startsWith(start)) ?? ''] ?? 0;
  const discounted = (values: readonly number[]) =>
    values.slice(0, 10).reduce((sum, value, at) => sum + (2 ** value - 1) / Math.log2(at + 2), 0);
  return discounted(found.map(worth)) / discounted(Object.values(labels).sort((a, b) => b - a));
}

function sqlite(texts: readonly ArticleTexts[], prepare: (text: string, language: string) => string): Ranker {
  const database = new DatabaseSync(':memory:');
  database.exec(
    "CREATE VIRTUAL TABLE articles USING fts5(slug UNINDEXED, title, lead, aside, body, tokenize = 'unicode61')",
  );
  const insert = database.prepare('INSERT INTO articles VALUES (?, ?, ?, ?, ?)');
  for (const { slug, language, title, kicker, lead, authors, aside, body } of texts) {
    const fields = [`${title} ${kicker}`, lead, [...authors, ...aside].join(' '), body];
    insert.run(slug, ...fields.map((field) => prepare(field, language)));
  }
  const ask = database.prepare(
    'SELECT slug FROM articles WHERE articles MATCH ? ORDER BY bm25(articles, 0, 8, 3, 2, 1) LIMIT 10',
  );
  return (question) => {
    const words = (language: string) => {
      const quoted: string[] = [];
      eachWord(prepare(question, language), (word) => quoted.push(`"${word}"`));
      return `(${quoted.join(' AND ')})`;
    };
    return ask.all([...new Set(['de', 'en'].map(words))].join(' OR ')).map(({ slug }) => slug as string);
  };
}

function stems(text: string, language: string): string {
  const keys: string[] = [];
  eachWord(text, (word) => keys.push(keyOf(word, analyserOf(language))));
  return keys.join(' ');
}
