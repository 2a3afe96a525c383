import type { Reading } from '../reading.ts';
import { lettersOf } from '../shelf/same-article.ts';
import { escaped } from './markup.ts';
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

/** What is kept of a reading to be shown. */
export function pairOf({ shown, found }: Reading): Pair | undefined {
  if (shown === undefined) return undefined;
  const article = found.kind === 'article' ? found.article : undefined;
  const thread = found.kind === 'comments' ? found.comments.thread : article?.thread;
  const comments = thread?.comments ?? [];
  const said = comments.slice(0, mostComments).map((one) => {
    const text = one.text ?? (one.html ?? '').replace(/<[^>]*>/g, ' ');
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
    .filter(([name, value]) => value !== undefined && name !== 'inferred' && name !== 'losses')
    .map(([name, value]) => [name, shown(value)]);
}

function shown(value: unknown): string {
  const held = typeof value === 'object' && value !== null ? Object.values(value) : [String(value)];
  return held.map((one) => (typeof one === 'string' ? one : shown(one))).join(', ');
}

/** Both sides by side; of the source, what did not go in is marked. */
export function pairMarkup(pair: Pair, words: ReportWords): string {
  const result = lettersOf([...pair.fields.flat(), pair.body, ...pair.comments].join('\n'));
  const lines = pair.source.split('\n').map((line) => {
    const isIn = result.includes(lettersOf(line));
    return `<p>${isIn ? escaped(line) : `<del title="${words.leftOut}">${escaped(line)}</del>`}</p>`;
  });
  const fields = pair.fields.map(([name, value]) => `<p><b>${escaped(name)}</b>: ${escaped(value)}</p>`);
  const more = pair.commentCount === 0 ? '' : `<h4>${words.comments(pair.commentCount)}</h4>`;
  const made = [...fields, ...pair.body.split(/\n{2,}/).map(paragraph), more, ...pair.comments.map(paragraph)].join(
    '\n',
  );
  const nothing = pair.fields.length + pair.commentCount === 0 ? `<p>${words.nothing}</p>` : made;
  return `<div class="sides"><div tabindex="0"><h4>${words.source}</h4>${lines.join('\n')}</div><div tabindex="0"><h4>${words.result}</h4>${nothing}</div></div>`;
}

function paragraph(text: string): string {
  return text.trim() === '' ? '' : `<p>${escaped(text)}</p>`;
}
