import { all, isElement, isMarked, isText, nameOf, textOf } from '../page/dom.ts';

const mark = /^(drop|dropcaps?|dropped|initial|initiale|initials|firstletter|versal)$/;
const candidates =
  '[class*="drop" i], [class*="initial" i], [class*="first-letter" i], [class*="firstletter" i], [class*="versal" i], big, font';

/**
 * Joins the large first letter of a text with the rest of its word, whatever stands between them: "N a endlich" is
 * what is left of it otherwise.
 */
export function joinDropCaps(root: Element): void {
  const isEnglish = /^en/i.test(root.ownerDocument.documentElement.getAttribute('lang') ?? '');
  for (const cap of all(root, candidates)) {
    const letter = textOf(cap);
    if (!cap.isConnected || !/^["„“»«‚‘']?\p{Lu}$/u.test(letter) || !isDropCap(cap)) continue;
    const rest = textAfter(cap);
    if (!rest || !/^\s*\p{Ll}/u.test(rest.data)) continue;
    const isWord = isEnglish && /[AI]$/.test(letter) && /^\s/.test(rest.data);
    rest.data = letter + (isWord ? ' ' : '') + rest.data.trimStart();
    cap.remove();
  }
}

/** Marked as such, or simply larger and the first of its paragraph. */
function isDropCap(cap: Element): boolean {
  if (/^(big|font)$/.test(nameOf(cap))) return cap.previousElementSibling === null && !textOf(cap.previousSibling);
  return isMarked(cap, mark);
}

/** The text that follows right after, in the next node or within it. */
function textAfter(cap: Element): Text | undefined {
  let next = cap.nextSibling;
  while (next && isText(next) && next.data.trim() === '') next = next.nextSibling;
  while (isElement(next)) next = [...next.childNodes].find((child) => textOf(child) !== '') ?? null;
  return isText(next) ? next : undefined;
}
