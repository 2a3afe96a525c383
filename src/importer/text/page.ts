import { Refusal } from '../reader.ts';
import { findArticle, type ArticlePart } from './article-part.ts';
import { readBody, type Body } from './body.ts';
import { guessLanguage } from './language.ts';
import { splitLead, type SplitLead } from './lead.ts';
import { toLines } from './lines.ts';
import { findThread, type ThreadPart } from './thread-part.ts';
import { unwrap } from './unwrap.ts';
import { wallIn } from './walls.ts';

/** A pasted page taken apart. */
export interface Page {
  lines: string[];
  article: ArticlePart;
  body: Body;
  /** The lead, and the paragraphs below it. */
  text: SplitLead;
  thread?: ThreadPart;
  /** Lines above the headline, and lines below both article and comments. */
  head: string[];
  foot: string[];
  /** All paragraphs as plain text, to look words up in. */
  prose: string;
  language: 'de' | 'en' | undefined;
}

/** @throws Refusal if the text holds no article */
export function openPage(text: string): Page {
  const lines = toLines(text);
  const thread = findThread(lines);
  const hasComments = (thread?.heads.length ?? 0) > 0;
  const above = unwrap(thread ? lines.slice(0, thread.from) : lines);
  const below = thread ? lines.slice(thread.to) : [];
  const wall = hasComments ? undefined : wallIn([...above, ...below].join('\n'));
  if (wall) throw new Refusal(wall);
  const article = findArticle(above);
  const body = readBody(article);
  if (body.blocks.length === 0 && !hasComments) {
    throw new Refusal(
      'It holds no article: no headline with paragraphs below. Copy the whole page, from its headline to its end.',
    );
  }
  const prose = body.blocks.map((block) => block.text).join('\n');
  return {
    lines,
    article,
    body,
    ...(thread && { thread }),
    head: article.lines.slice(0, article.headline ?? article.from).map((line) => line.text),
    foot: [...article.lines.slice(article.to).map((line) => line.text), ...below],
    text: splitLead(body.blocks, article, thread !== undefined),
    prose,
    language: guessLanguage(prose),
  };
}
