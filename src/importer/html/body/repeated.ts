import { findDate } from '../../dates.ts';
import { looseText, nameOf, plain, textOf } from '../page/dom.ts';

/** What stands in the front matter already. */
export interface Said {
  texts: (string | undefined)[];
  elements: (Element | undefined)[];
}

/** Takes out of the head of a body what the front matter says: headline, kicker, lead, byline, date lines. */
export function withoutRepeated(blocks: readonly Element[], { texts, elements }: Said): Element[] {
  const said = new Set(texts.map((text) => plain(text ?? '')).filter(Boolean));
  const sources = elements.filter((element) => element !== undefined);
  const firstText = blocks.findIndex((block) => plain(textOf(block)).length > 200 && !said.has(plain(textOf(block))));
  const head = firstText === -1 ? blocks.length : firstText;
  return blocks.filter((block, at) => {
    const text = plain(textOf(block));
    if (nameOf(block) === 'figure' || text === '') return true;
    if (
      sources.some(
        (source) =>
          source === block ||
          (source.contains(block) && plain(textOf(source)) === text) ||
          (block.contains(source) && plain(textOf(source)) === text),
      )
    )
      return false;
    if (at < head && isHeadLine(block, texts)) return false;
    return !(at < Math.max(head, 6) && said.has(text));
  });
}

const around =
  /\b(?:uhr|stand|aktualisiert|update[d]?|veröffentlicht|erschienen|erstellt|publiziert|published|posted|zuletzt|geändert|last|modified|am|um|vom|von|on|at|ago|mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gi;

/** When it was published and by whom, how long it takes to read: nothing is left when all that is taken away. */
function isHeadLine(block: Element, said: Said['texts']): boolean {
  const text = looseText(block);
  if (text.length > 200 || !/^(p|ul)$/.test(nameOf(block))) return false;
  let rest = text.replace(
    /\b(?:lesedauer|lesezeit|min(?:uten|\.)?(?: read)?|\d+ (?:kommentare?|comments?))\b[:\s\d]*/gi,
    ' ',
  );
  for (const one of said) if (one && one.length > 3) rest = rest.replaceAll(one, ' ');
  const reference = '2015-06-15T12:00+02:00';
  for (let found = findDate(rest, { reference }); found; found = findDate(rest, { reference })) {
    rest = `${rest.slice(0, found.from)} ${rest.slice(found.to)}`;
  }
  return rest !== text && plain(rest.replace(around, '')).length <= 20;
}
