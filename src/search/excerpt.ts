import { articleFileUrl } from '../model/url.ts';
import type { CommentHit, Excerpt, Hit, SearchIndex } from './answer.ts';
import { findMarks, pieces, type Mark } from './marks.ts';
import { oneLine } from './one-line.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { Pages } from './reader/pages.ts';
import type { Question, Term } from './question.ts';
import { keysOf, weigh, wordsOf } from './text/terms.ts';
import { keyOf } from './text/keys.ts';
import { tokensOf } from './text/tokens.ts';
import { analyserOf, learn } from './text/tongues.ts';

/** In characters: the whole, and what stands before its first mark. */
const size = { whole: 220, before: 70 };

/** Cuts excerpts from pages, which it fetches each once. */
export function excerptsFrom(fetcher: typeof fetch): SearchIndex['excerpt'] {
  const pages = new Pages(fetcher);
  return (hit, question, signal) => excerptOf(hit, question, pages, signal);
}

/** What stands around a hit, cut from the page it is on; undefined if that cannot be had. */
export async function excerptOf(
  hit: Hit,
  question: Question,
  pages: Pages,
  signal?: AbortSignal,
): Promise<Excerpt | undefined> {
  const url = hit.kind === 'article' ? articleFileUrl(hit.article, 'article.md') : hit.url.replace(/#.*/, '');
  const source = await pages.text(url);
  signal?.throwIfAborted();
  if (source === undefined) return undefined;
  const { language, title } = hit.article;
  await learn([language]);
  if (hit.kind === 'article')
    return { ...cut(title, oneLine(plainMarkdown(source)), language, question), isRight: true };
  const page = new DOMParser().parseFromString(source, 'text/html');
  await learn(Array.from(page.querySelectorAll('.said[lang]'), (said) => said.getAttribute('lang')!));
  return commentExcerpt(page, hit, question);
}

/** The excerpt of a comment from the page of the thread that it is on. */
export function commentExcerpt(page: Document, hit: CommentHit, question: Question): Excerpt | undefined {
  const comment = page.getElementById(`c${hit.number}`);
  if (!comment) return undefined;
  for (const hidden of comment.querySelectorAll('.hid, summary')) hidden.remove();
  const said = comment.querySelector('.said');
  const text = said ? oneLine(blocksOf(said)) : '';
  const author = textOf(comment.querySelector('header b'));
  const title = textOf(comment.querySelector('.title'));
  const published = comment.querySelector('time')?.getAttribute('datetime');
  const language = said?.getAttribute('lang') ?? hit.article.language;
  return {
    ...cut(title, text, language, question),
    isRight: holdsPhrases([title, text], question, language),
    author,
    ...(published && { published }),
  };
}

function cut(title: string, text: string, language: string, question: Question): Omit<Excerpt, 'isRight'> {
  const marks = findMarks(text, question, language);
  const [from, to] = stretch(text, marks);
  const around = pieces(text, from, to, marks);
  return {
    title: pieces(title, 0, title.length, findMarks(title, question, language)),
    text: [
      ...(from > 0 ? [{ text: '… ', isMark: false }] : []),
      ...around,
      ...(to < text.length ? [{ text: ' …', isMark: false }] : []),
    ],
    language,
  };
}

/** The part of a text that shows most of the question's terms, from the start of a word to the end of one. */
function stretch(text: string, marks: readonly Mark[]): [from: number, to: number] {
  let best = { at: 0, mark: 0, terms: -1 };
  for (const mark of marks) {
    const at = Math.max(0, mark.from - size.before);
    const shown = marks.filter(({ from, to }) => from >= mark.from && to <= at + size.whole);
    const terms = new Set(shown.map(({ term }) => term)).size;
    if (terms > best.terms) best = { at, mark: mark.from, terms };
  }
  if (text.length - best.at < size.whole) best.at = Math.max(0, text.length - size.whole);
  // A word longer than what stands before the mark is cut.
  const blank = text.slice(best.at, best.mark).indexOf(' ');
  const from = best.at === 0 ? 0 : best.at + blank + 1;
  const end = from + size.whole;
  return [from, end >= text.length ? text.length : Math.max(text.lastIndexOf(' ', end), from + 1)];
}

/**
 * Whether the parts of a text hold every phrase of a question as a phrase, and none that they must not. Of articles the
 * index knows; of comments only this tells.
 */
function holdsPhrases(parts: readonly string[], question: Question, language: string): boolean {
  const analyser = analyserOf(language);
  const keys = parts.map((part) => tokensOf(part).map(({ word }) => keyOf(word, analyser)));
  const isPhrase = (term: Term) => wordsOf(term).length > 1;
  const holds = (term: Term) => {
    const row = keysOf(term, analyser);
    return keys.some((held) => held.some((_, at) => row.every((key, offset) => held[at + offset] === key)));
  };
  const isMet = weigh(question).all.every((terms) => terms.some((term) => !isPhrase(term) || holds(term)));
  return isMet && !question.without.some((term) => isPhrase(term) && holds(term));
}

const blocks = 'blockquote, dd, div, dt, figcaption, h1, h2, h3, h4, h5, h6, hr, li, p, pre, td, th';

/** The texts of the blocks in an element; a line that its author broke is one with the next. */
function blocksOf(element: Element): string[] {
  for (const end of element.querySelectorAll('br')) end.replaceWith(' ');
  for (const block of element.querySelectorAll(blocks)) {
    block.prepend('\u2029');
    block.append('\u2029');
  }
  return element.textContent.split('\u2029');
}

function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
