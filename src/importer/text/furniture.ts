import * as forum from './forum-patterns.ts';
import * as say from './patterns.ts';

/** Longer lines are text, whatever they begin with. */
const longest = 300;

const controlSources = forum.threadControls.map(({ source }) => source.slice(1));
const controls = wholeWords(controlSources);
const buttons = wholeWords(sourcesOf(forum.commentControls));
const creditNames = wholeWords(sourcesOf([...say.agencies, ...say.pictureAgencies]));
const phrases = wholeWords([
  ...controlSources,
  ...sourcesOf([
    ...say.sections,
    ...say.navigation,
    ...say.sharing,
    ...say.media,
    ...say.sundries,
    ...forum.commentControls,
  ]),
]);
const mediaWords = wholeWords(sourcesOf(say.media));
const signs = /^[\s\d|/·•»«<>›‹…:;,.()[\]*+=_#~^↑↓→←▸►–—-]+/;

/** Whether a line belongs to the page and neither to the article nor to a comment. */
export function isFurniture(line: string): boolean {
  if (line.length > longest) return false;
  const isOne = isForumMark(line) || isThreadFurniture(line) || matches(line, say.furnitureLines);
  return isOne || consistsOf(line, phrases);
}

/** Whether a line belongs to the frame around comments: controls, notices, rights, toasts. */
export function isThreadFurniture(line: string): boolean {
  if (line.length > longest) return false;
  return matches(line, say.toasts) || isRights(line) || isForumFrame(line);
}

/** Whether a line says that comments are here: a heading, a count, controls, a notice that they are closed. */
export function isForumMark(line: string): boolean {
  return line.length <= longest && (matches(line, forum.forumHeadings) || isForumFrame(line));
}

function isForumFrame(line: string): boolean {
  return countIn(line) !== undefined || matches(line, forum.closedNotices) || consistsOf(line, controls);
}

/** Whether a line is nothing but a button below a comment. */
export function isCommentControl(line: string): boolean {
  return line.length <= longest && consistsOf(line, buttons);
}

/** Whether a line opens a list of links to other articles. */
export function isLinkListHead(line: string): boolean {
  return line.length <= longest && matches(line, say.linkListHeads);
}

/** Whether a line is a line of rights at the foot of a page. */
function isRights(line: string): boolean {
  return line.length <= longest && matches(line, say.rightsLines);
}

/** Whether a line credits a picture. An agency alone is one too, in the middle of a text. */
export function isPictureCredit(line: string): boolean {
  return line.length <= 100 && (matches(line, say.pictureCredits) || consistsOf(line, creditNames));
}

/** Whether the line says that comments are closed. */
export function isClosedNotice(line: string): boolean {
  return line.length <= longest && matches(line, forum.closedNotices);
}

/** Whether the text of a comment only says that it was taken down. */
export function isRemovedNotice(text: string): boolean {
  return text.length <= longest && matches(text, forum.removedNotices);
}

/** The count of comments that a line states, beside furniture at most. */
export function countIn(line: string): number | undefined {
  if (line.length > longest) return undefined;
  for (const part of line.split(/\s*\|\s*|\s{2,}/)) {
    const found = forum.commentCounts.map((pattern) => pattern.exec(part)).find((match) => match !== null);
    const rest = found && part.slice(found[0].length).replace(signs, '');
    if (rest !== undefined && (rest === '' || consistsOf(rest, phrases)))
      return Number(found!.groups!['count']!.replace(/\D/g, ''));
  }
  return undefined;
}

export function matches(line: string, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(line));
}

/** Whether a line only announces pictures or a film; their title stands below. */
export function isMediaHead(line: string): boolean {
  return line.length <= longest && consistsOf(line, mediaWords);
}

/** What is left of a line without the furniture in it. */
export function withoutFurniture(line: string): string {
  return line
    .split(/\s*[|•]\s*|\s{2,}/)
    .filter((part) => !isFurniture(part))
    .join(' | ');
}

function consistsOf(line: string, phrase: RegExp): boolean {
  return /[\p{L}]/u.test(line) && remainder(line, phrase) === '';
}

/** Takes phrases, numbers and signs from the front until nothing is left or nothing fits. */
function remainder(line: string, phrase: RegExp): string {
  let rest = line.replace(signs, '');
  for (let found = phrase.exec(rest); found && rest !== ''; found = phrase.exec(rest)) {
    rest = rest.slice(found[0].length).replace(signs, '');
  }
  return rest;
}

function sourcesOf(phrases: readonly string[]): string[] {
  return phrases.map((phrase) => phrase.split(' ').map(RegExp.escape).join('\\s+'));
}

/** One of several phrases as whole words; longer ones first, so that "Artikel drucken" is not "Artikel" and a rest. */
function wholeWords(sources: readonly string[]): RegExp {
  const longestFirst = [...new Set(sources)].sort((a, b) => b.length - a.length);
  return new RegExp(`^(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
