import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { thread as schema, type Thread } from '../../src/model/thread.ts';
import { quotesIn } from '../../src/render/quotes/thread-quotes.ts';
import { quarrel } from './quarrel.ts';
import { scoreQuotes, type QuoteScore, type QuoteTruth } from './quote-score.ts';

const cases = join(import.meta.dirname, '../cases/quotes');

/** The hand-made threads in `tests/cases/quotes`, each with the links a person would set. */
export function labelledThreads(): { name: string; thread: Thread; truth: QuoteTruth }[] {
  return readdirSync(cases).map((name) => {
    const read = (file: string): unknown => JSON.parse(readFileSync(join(cases, name, file), 'utf8'));
    return { name, thread: schema.parse(read('thread.json')), truth: read('quotes.json') as QuoteTruth };
  });
}

/** Prints precision and recall of quote links, on hand-made threads and on made-up ones, and what the largest takes. */
export function benchQuotes(): void {
  const made = [400, 400, 400, 3656].map((comments, seed) => ({ comments, ...quarrel(comments, seed + 1) }));
  const byHand = total(labelledThreads().map(({ thread, truth }) => scoreQuotes(thread, truth)));
  const generated = total(made.map(({ thread, truth }) => scoreQuotes(thread, truth)));
  console.table({ 'by hand': figures(byHand), generated: figures(generated) });
  for (const [name, { wrong, missing }] of Object.entries({ 'by hand': byHand, generated })) {
    console.log(`${name}, wrong: ${wrong.slice(0, 20).join(', ') || 'none'}`);
    if (name === 'by hand') console.log(`${name}, missing: ${missing.join(', ') || 'none'}`);
  }
  const { thread } = quarrel(3656, 5);
  const start = performance.now();
  quotesIn(thread);
  console.log(`3,656 comments: ${Math.round(performance.now() - start)} ms`);
}

function total(scores: readonly QuoteScore[]): QuoteScore {
  const sum = (one: (score: QuoteScore) => number) => scores.reduce((all, score) => all + one(score), 0);
  return {
    wanted: sum(({ wanted }) => wanted),
    found: sum(({ found }) => found),
    right: sum(({ right }) => right),
    wrong: scores.flatMap(({ wrong }) => wrong),
    missing: scores.flatMap(({ missing }) => missing),
  };
}

function figures({ wanted, found, right }: QuoteScore): object {
  const rounded = (share: number) => Math.round(share * 10_000) / 10_000;
  return { quotes: wanted, links: found, precision: rounded(right / found), recall: rounded(right / wanted) };
}
