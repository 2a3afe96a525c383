import { findDate } from '../../dates.ts';
import { isEntryHour } from './live-entries.ts';
import { looseText, nameOf, plain, textOf } from '../page/dom.ts';

/** What stands in the front matter already. */
export interface Said {
  texts: (string | undefined)[];
  /** Where it stood on the page. */
  elements: (Element | undefined)[];
  /** Who signed. */
  names?: readonly string[];
}

/** Takes out of the head of a body what the front matter says: headline, kicker, lead, byline, date lines. */
export function withoutRepeated(blocks: readonly Element[], { texts, elements, names }: Said): Element[] {
  const said = new Set(texts.map((text) => plain(text ?? '')).filter(Boolean));
  const sources = elements.filter((element) => element !== undefined);
  const plainTexts = blocks.map((block) => plain(textOf(block)));
  const firstText = plainTexts.findIndex((text) => text.length > 200 && !said.has(text));
  const head = firstText === -1 ? blocks.length : firstText;
  const opening = plainTexts.findIndex((text) => text.length > 60);
  return blocks.filter((block, at) => {
    const text = plainTexts[at]!;
    if (nameOf(block) === 'figure' || text === '' || isEntryHour(block)) return true;
    if (sources.some((source) => isSameText(source, block, text))) return false;
    if (at < head && names && isHeadLine(block, names)) return false;
    if (at > opening && text.length > 60) return true;
    return !(at < Math.max(head, 6) && said.has(text));
  });
}

/** Whether a source is the block, or around it or within it and says no more. */
function isSameText(source: Element, block: Element, text: string): boolean {
  return source === block || ((source.contains(block) || block.contains(source)) && plain(textOf(source)) === text);
}

const reading = /\b(?:lesedauer|lesezeit|min(?:uten|\.)?(?: read)?|\d+ (?:kommentare?|comments?))\b[:\s\d]*/gi;
const around =
  /\b(?:uhr|stand|aktualisiert|updated?|veröffentlicht|erschienen|erstellt|publiziert|published|posted|zuletzt|geändert|last|modified|am|um|vom|von|on|at|ago|mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gi;

/** When it was published and by whom, how long it takes to read: nothing is left when all that is taken away. */
function isHeadLine(block: Element, names: readonly string[]): boolean {
  const text = looseText(block);
  if (text.length > 200 || !/^(p|ul)$/.test(nameOf(block))) return false;
  const timeless = withoutDates(text.replace(reading, ' '));
  const nameless = names.reduce((rest, name) => rest.replace(asPrinted(name), ' '), timeless);
  const most = timeless !== text ? 20 : nameless !== text ? 3 : -1;
  return plain(nameless.replace(around, '')).length <= most;
}

/** A name wherever it stands, in capitals too, and with whatever blanks within it. */
function asPrinted(name: string): RegExp {
  const words = name.split(/\s+/).map((word) => RegExp.escape(word));
  return new RegExp(words.join('\\s+'), 'giu');
}

function withoutDates(text: string): string {
  const reference = '2015-06-15T12:00+02:00';
  let rest = text;
  for (let found = findDate(rest, { reference }); found; found = findDate(rest, { reference })) {
    rest = `${rest.slice(0, found.from)} ${rest.slice(found.to)}`;
  }
  return rest;
}
