import type { Reading } from '../reading.ts';
import { lettersOf } from '../shelf/same-article.ts';
import { escaped } from './markup.ts';
import { wordsOfHtml } from './words-of-html.ts';
import type { ReportWords } from './report-words.ts';

/** A source and what was read in it, as much as is shown. */
export interface Pair {
  source: string;
  fields: [string, string][];
  body: string;
  comments: string[];
  /** Of all comments, shown or not. */
  commentCount: number;
}

const mostText = 20_000;
const mostComments = 30;
const mostOfComment = 5_000;
/** A line of more sentences than these is looked for as a whole. */
const mostSentences = 200;

/** What is kept of a reading to be shown. */
export function pairOf({ shown, found }: Reading): Pair | undefined {
  // What is known from an earlier run was not read, so that nothing can stand beside it.
  if (shown === undefined || found.kind === 'known') return undefined;
  const article = found.kind === 'article' ? found.article : undefined;
  const thread = found.kind === 'comments' ? found.comments.thread : article?.thread;
  const comments = thread?.comments ?? [];
  const said = comments.slice(0, mostComments).map((one) => {
    const text = (one.text ?? wordsOfHtml(one.html ?? '')).slice(0, mostOfComment);
    return [`${one.number}. ${one.author ?? ''} ${one.published ?? ''}`.trim(), one.title, text]
      .filter(Boolean)
      .join('\n');
  });
  return {
    source: shown,
    fields: article ? fieldsOf(article.matter) : [],
    body: (article?.body ?? '').slice(0, mostText),
    comments: said,
    commentCount: comments.length,
  };
}

function fieldsOf(matter: object): [string, string][] {
  return Object.entries(matter)
    .filter(([name]) => name !== 'inferred' && name !== 'losses')
    .map(([name, value]): [string, string] => [name, value === undefined ? '' : shown(value)])
    .filter(([, value]) => value !== '');
}

function shown(value: unknown): string {
  const held = typeof value === 'object' && value !== null ? Object.values(value) : [String(value)];
  return held.map((one) => (typeof one === 'string' ? one : shown(one))).join(', ');
}

/** Both sides by side; of the source, what did not go in is marked. */
export function pairMarkup(pair: Pair, words: ReportWords): string {
  const result = lettersOf([...pair.fields.map(([, value]) => value), wordsOf(pair.body), ...pair.comments].join('\n'));
  const lines = pair.source.split('\n').map((line) => `<p>${marked(line, result, words)}</p>`);
  const fields = pair.fields.map(([name, value]) => `<p><b>${escaped(name)}</b>: ${escaped(value)}</p>`);
  const more = pair.commentCount === 0 ? '' : `<h4>${words.comments(pair.commentCount)}</h4>`;
  const made = [...fields, ...pair.body.split(/\n{2,}/).map(paragraph), more, ...pair.comments.map(paragraph)].join(
    '\n',
  );
  const nothing = pair.fields.length + pair.commentCount === 0 ? `<p>${words.nothing}</p>` : made;
  return `<div class="sides"><div tabindex="0"><h4>${words.source}</h4>${lines.join('\n')}</div><div tabindex="0"><h4>${words.result}</h4>${nothing}</div></div>`;
}

/** Where links lead, and the names of elements, would stand between the words of a sentence. */
function wordsOf(markdown: string): string {
  return markdown.replace(/\]\([^()\s]*\)/g, ']').replace(/<[^<>]*>/g, '');
}

/** A line of a source; of one that went in but in part, the sentences that did not are marked. */
function marked(line: string, result: string, { leftOut }: ReportWords): string {
  const isIn = (text: string) => result.includes(lettersOf(text));
  const mark = (text: string) => `<del title="${leftOut}">${escaped(text)}</del>`;
  if (isIn(line)) return escaped(line);
  const sentences = line.split(/(?<=[.!?:;\]]["“”»«)]*) +/);
  if (sentences.length > mostSentences) return mark(line);
  return sentences.some(isIn) ? sentences.map((one) => (isIn(one) ? escaped(one) : mark(one))).join(' ') : mark(line);
}

function paragraph(text: string): string {
  return text.trim() === '' ? '' : `<p>${escaped(text)}</p>`;
}
