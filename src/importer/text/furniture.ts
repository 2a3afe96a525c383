import * as say from './patterns.ts';

/** Longer lines are text, whatever they begin with. */
const longest = 300;

const phrases = phrasePattern([
  ...say.sections,
  ...say.navigation,
  ...say.sharing,
  ...say.media,
  ...say.sundries,
  ...say.commentControls,
]);
const buttons = phrasePattern(say.commentControls);
const controls = wholeWords(say.threadControls.map(({ source }) => source.slice(1)));
const creditNames = phrasePattern([...say.agencies, ...say.pictureAgencies]);
const signs = /^[\s\d|/·•»«<>›‹…:;,.()*+=_#~^↑↓→←▸►–—-]+/;

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
  return line.length <= longest && (matches(line, say.forumHeadings) || isForumFrame(line));
}

function isForumFrame(line: string): boolean {
  return matches(line, say.commentCounts) || matches(line, say.closedNotices) || consistsOf(line, controls);
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
  return line.length <= longest && matches(line, say.closedNotices);
}

/** Whether the text of a comment only says that it was taken down. */
export function isRemovedNotice(text: string): boolean {
  return text.length <= longest && matches(text, say.removedNotices);
}

/** The count of comments that a line states. */
export function countIn(line: string): number | undefined {
  if (line.length > longest) return undefined;
  for (const pattern of say.commentCounts) {
    const count = pattern.exec(line)?.groups?.['count'];
    if (count !== undefined) return Number(count.replace(/\D/g, ''));
  }
  return undefined;
}

export function matches(line: string, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(line));
}

/** Takes phrases, numbers and signs from the front until nothing is left or nothing fits. */
function consistsOf(line: string, phrase: RegExp): boolean {
  let rest = line.replace(signs, '');
  let count = 0;
  while (rest !== '') {
    const found = phrase.exec(rest);
    if (!found) return false;
    rest = rest.slice(found[0].length).replace(signs, '');
    count += 1;
  }
  return count > 0;
}

/** One of the phrases; longer ones first, so that "Artikel drucken" is not "Artikel" and a rest. */
function phrasePattern(phrases: readonly string[]): RegExp {
  const longestFirst = [...new Set(phrases)].sort((a, b) => b.length - a.length);
  return wholeWords(longestFirst.map((phrase) => phrase.split(' ').map(RegExp.escape).join('\\s+')));
}

function wholeWords(sources: readonly string[]): RegExp {
  return new RegExp(`^(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
