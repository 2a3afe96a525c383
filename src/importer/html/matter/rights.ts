import { all, isBlock, plain, tidy } from '../page/dom.ts';
import { saysMore } from '../page/row.ts';

const notice =
  /©|\(c\) ?(?:19|20)\d\d|\bcopyright:? (?:©|\d{4}|by\b|\p{Lu})|alle rechte vorbehalten|all rights reserved|vervielfältigung|nachdruck nur|weiterverwendung nur|nutzung nur|nur mit (?:ausdrücklicher )?genehmigung/iu;
const reserved = /(?:19|20)\d\d|copyright|rechte|rights|vervielfältigung|nachdruck|genehmigung|permission/i;
/** A link to the page in another width may stand in the same line. */
const viewSwitch = /\s*(?:zur )?(?:mobilen? |desktop-)(?:ansicht|version)(?: wechseln)?\s*$/i;
const lineEnd = '\u2028';
const pictureNotice =
  /^(?:foto|bild|photo|picture|image|grafik|video)|getty|picture alliance|fotolia|shutterstock|imago|reuters\b|\bdpa\b|\bafp\b/i;

/** Whether a short text does nothing but reserve rights. */
export function isRightsNotice(text: string): boolean {
  return (
    text.length <= 300 &&
    /^\W*(?:©|\(c\)|copyright|alle rechte|all rights|vervielfältigung|nachdruck)/i.test(text) &&
    notice.test(text)
  );
}

/** The lines by which the source reserves its rights, as printed, one a line. Those of pictures and services are none. */
export function rightsOf(document: Document, site: string | undefined): string | undefined {
  const lines = all(document.body, 'p, div, span, li, td, small, address, footer, font, center')
    .filter(isInnermost)
    .flatMap(linesOf)
    .filter((line) => line.length <= 300 && notice.test(line) && !pictureNotice.test(line));
  const isPlainly = (line: string) => reserved.test(line) || (site !== undefined && plain(line).includes(plain(site)));
  const rights = lines.some(isPlainly) ? lines.filter(isPlainly) : lines.slice(-1);
  return (
    rights
      .filter((line, at) => !isSaidBy(rights, line, at))
      .slice(0, 6)
      .join('\n') || undefined
  );
}

/** Whether another line says the same or more. */
function isSaidBy(lines: readonly string[], line: string, at: number): boolean {
  return lines.some((other, index) => {
    if (index === at || !plain(other).includes(plain(line))) return false;
    return plain(other).length > plain(line).length || index < at;
  });
}

/** Elements without blocks of their own, so that no line is read twice. */
function isInnermost(element: Element): boolean {
  return (
    !saysMore(element, 1_499) &&
    notice.test(element.textContent) &&
    !all(element, '*').some(isBlock) &&
    element.closest('figure, figcaption') === null
  );
}

function linesOf(element: Element): string[] {
  const copy = element.cloneNode(true) as Element;
  for (const br of all(copy, 'br')) br.replaceWith(lineEnd);
  return copy.textContent
    .split(lineEnd)
    .flatMap((line) => line.split(/\s[|•]\s/))
    .map((line) => tidy(line.replace(viewSwitch, '')))
    .filter(Boolean);
}
