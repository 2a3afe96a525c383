import type { Comment } from '../model/thread.ts';
import { renderArticleAlone, type ArticleSurroundings } from './article.ts';
import { standAlone } from './below/stand-alone.ts';
import { renderComment } from './comment.ts';
import { pictureElement, type PublishedPicture } from './picture.ts';
import { print } from './print.ts';
import type { SafeHtml } from './safe-html.ts';
import { element, type Element } from './tree.ts';

/** What stands around an article's text on its page, and has to come along where there is no page. */
export interface FeedFrame {
  /** The article's address, with scheme and host. */
  base: string;
  lead?: string | undefined;
  /** The picture at the article's head. */
  picture?: { published: PublishedPicture; alt: string; caption?: string | undefined } | undefined;
  /** Lines below the text, the whole line a link where it has an address. */
  closing: readonly { text: string; url?: string }[];
}

/** An article as a feed gives it: head picture, lead, text and closing lines, all of it readable away from the site. */
export function renderForFeed(markdown: string, surroundings: ArticleSurroundings, frame: FeedFrame): SafeHtml {
  const { html } = renderArticleAlone(markdown, surroundings, frame.base);
  return [printAlone(opening(frame), frame.base), html, printAlone(closing(frame), frame.base)]
    .filter(Boolean)
    .join('\n') as SafeHtml;
}

/** A comment as a feed gives it: whole, for there is nothing to fold. */
export function renderCommentForFeed(comment: Pick<Comment, 'text' | 'html'>): SafeHtml {
  const { head, rest } = renderComment(comment);
  return `${head}${rest ?? ''}` as SafeHtml;
}

function opening({ picture, lead }: FeedFrame): Element[] {
  const caption = picture?.caption ? [element('figcaption', {}, picture.caption)] : [];
  return [
    ...(picture ? [element('figure', {}, pictureElement(picture.published, picture.alt), ...caption)] : []),
    ...(lead ? [element('p', {}, element('strong', {}, lead))] : []),
  ];
}

function closing({ closing }: FeedFrame): Element[] {
  const lines = closing.map(({ text, url }) => (url ? element('a', { href: url }, text) : text));
  return lines.length > 0
    ? [element('hr', {}), ...lines.map((line) => element('p', {}, element('small', {}, line)))]
    : [];
}

function printAlone(children: Element[], base: string): string {
  const tree = { type: 'root' as const, children };
  standAlone(tree, base);
  return print(tree);
}
