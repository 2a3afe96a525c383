import { pageAddress, webAddress } from './address.ts';
import { appendNotes, linkNotes, type FootnoteLabels } from './below/footnotes.ts';
import { focusCode } from './below/code.ts';
import { settleHeadings, type Heading } from './below/headings.ts';
import { settleLinks } from './below/links.ts';
import { settleParagraphs } from './below/paragraphs.ts';
import { placePictures } from './below/pictures.ts';
import { standAlone } from './below/stand-alone.ts';
import { frameTables } from './below/tables.ts';
import { tickTasks } from './below/tasks.ts';
import type { Loss } from './loss.ts';
import { readMarkdown } from './markdown.ts';
import type { PublishedPicture } from './picture.ts';
import { paragraphHtml, paragraphsOf } from './plain-text.ts';
import { print } from './print.ts';
import type { SafeHtml } from './safe-html.ts';
import { sanitiseArticle } from './sanitise.ts';
import { isElement, type Root } from './tree.ts';
import { countWords, excerptOf, readableText } from './words.ts';

/** Words of the interface that stand within an article's text. */
export interface ArticleLabels extends FootnoteLabels {
  table: string;
  taskDone: string;
  taskOpen: string;
}

export interface ArticleSurroundings {
  /** What the article's folder holds, by file name. */
  pictures: ReadonlyMap<string, PublishedPicture>;
  labels: ArticleLabels;
}

/** An article's text, ready for the page. */
export interface RenderedArticle {
  html: SafeHtml;
  /** In the order of the text; footnotes last. */
  losses: Loss[];
  /** Without footnotes. */
  words: number;
  headings: Heading[];
  /** How the text begins, without headings; at most about 200 characters. */
  excerpt?: string;
}

/** Turns the body of an `article.md` into HTML. Links lead to web addresses or nowhere. */
export function renderArticle(markdown: string, surroundings: ArticleSurroundings): RenderedArticle {
  return render(markdown, surroundings, webAddress);
}

/** The same to be read away from its page, such as in a feed. `base` is the article's address, with scheme and host. */
export function renderArticleAlone(markdown: string, surroundings: ArticleSurroundings, base: string): RenderedArticle {
  return render(markdown, surroundings, webAddress, (tree) => standAlone(tree, base));
}

/** The same for a plain page, which the archivist wrote: its links may also lead to the pages beside it. */
export function renderPage(markdown: string, surroundings: ArticleSurroundings): RenderedArticle {
  return render(markdown, surroundings, pageAddress);
}

function render(
  markdown: string,
  { pictures, labels }: ArticleSurroundings,
  addressOf: (written: string) => string | undefined,
  finish?: (tree: Root) => void,
): RenderedArticle {
  const read = readMarkdown(markdown);
  if (typeof read === 'string') return asWritten(markdown, read);
  const losses: Loss[] = [];
  const body = sanitiseArticle(read.body, losses);
  const notes = read.notes.map((note) => sanitiseArticle(note, losses));

  // Below the sanitizer: all that follows is ours.
  for (const tree of [body, ...notes]) {
    settleParagraphs(tree);
    settleLinks(tree, addressOf, ['external']);
    placePictures(tree, pictures, losses);
    tickTasks(tree, labels);
    focusCode(tree);
  }
  const words = countWords(readableText(body));
  const excerpt = beginningOf(body);
  const items = appendNotes(body, notes, labels);
  const headings = settleHeadings(body);
  frameTables(body, labels.table);
  linkNotes(body, items, labels);
  finish?.(body);
  return { html: print(body), losses, words, headings, ...(excerpt && { excerpt }) };
}

function beginningOf(body: Root): string {
  const paragraphs = body.children.filter((node) => isElement(node, 'p')).slice(0, 5);
  return excerptOf(paragraphs.map(readableText).join(' '));
}

/** What is past the caps stands there as it was written. */
function asWritten(markdown: string, kind: 'too-large' | 'too-deep'): RenderedArticle {
  const paragraphs = paragraphsOf(markdown);
  const excerpt = excerptOf(paragraphs.slice(0, 5).join(' '));
  return {
    html: paragraphs.map(paragraphHtml).join('\n') as SafeHtml,
    losses: [{ kind, detail: String(markdown.length) }],
    words: countWords(markdown),
    headings: [],
    ...(excerpt && { excerpt }),
  };
}
