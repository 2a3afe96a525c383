import { findDate, parseDate } from '../dates.ts';
import { isElement, isText, looseText, plain, tidy } from '../html/page/dom.ts';
import type { Post } from './post.ts';

const longest = 120;
const reference = '2015-06-15T12:00+02:00';
const lead =
  /^(?:.*\b(?:kommentar|comment|geschrieben|verfasst|posted|written)\s+(?:von|by)|von|by)\s+|^[\s|,·:/–—-]+/i;
const weekday = String.raw`(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|sat|sun)(?:n?tag|nerstag|enstag|ttwoch|day|sday|nesday|rsday|urday|nabend)?\.?,?`;
const joint = new RegExp(
  String.raw`(?:\s*[|,·:/–—-]+(?:\s*${weekday})?|\s*\b(?:am|on|um|at|sagte?|schrieb|schreibt|says|said|meint|wrote)\b:?)+\s*$`,
  'i',
);
const trail =
  /^[\s\W]*(?:(?:uhr|antworten|antwort|reply|permalink|link|melden|report|zitieren|bearbeiten|edit|sagte?|says|said|schrieb|schreibt|#?\d{1,4})\b[\s\W]*)*$/i;

/** Who wrote something and when, from a line that says no more than that; without a name if it gives the date alone. */
export function readSignature(line: string): { name?: string; date: string } | undefined {
  if (line.length > longest) return undefined;
  const found = findDate(line);
  if (!found || !('moment' in found) || !trail.test(line.slice(found.to))) return undefined;
  const date = line.slice(found.from, found.to);
  const name = tidy(line.slice(0, found.from).replace(lead, '').replace(joint, ''));
  if (name === '') return { date };
  return name.length <= 60 && name.split(' ').length <= 6 ? { name, date } : undefined;
}

/**
 * Completes a comment in whose markup name or date have no element of their own.
 * @param element of the comment; a line that turns out to be its signature is taken off its words
 */
export function withSignature(post: Post, element: Element): Post {
  const mixed = post.author === undefined ? undefined : readSignature(post.author);
  if (mixed) Object.assign(post, { author: mixed.name, date: isDate(post.date) ? post.date : mixed.date });
  if (post.author && isDate(post.date)) return post;
  for (const line of linesOf(element)) {
    // Of a large part each element would be gone through again.
    if ((line.textContent ?? '').length > 4 * longest) continue;
    const found = readSignature(isElement(line) ? looseText(line) : tidy(line.nodeValue ?? ''));
    if (!found || (found.name && post.author && plain(found.name) !== plain(post.author))) continue;
    if (post.body && line !== post.body && post.body.contains(line)) line.parentNode!.removeChild(line);
    post.author ??= found.name;
    if (!isDate(post.date)) post.date = found.date;
    break;
  }
  return post;
}

function isDate(written: string | undefined): boolean {
  return written !== undefined && parseDate(written, { reference }) !== undefined;
}

/** Elements and texts that may be lines of their own, outermost first; what somebody quotes is signed by others. */
function* linesOf(element: Element): Generator<Node> {
  for (const node of element.childNodes) {
    if (isText(node)) yield node;
    if (!isElement(node) || /^(?:blockquote|form|time|script)$/i.test(node.nodeName)) continue;
    yield node;
    yield* linesOf(node);
  }
}
