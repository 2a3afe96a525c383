import { parseDate } from '../../dates.ts';
import { nameOf, plain, textOf } from '../page/dom.ts';

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
    if (at < head && isHeadLine(textOf(block))) return false;
    return !(at < Math.max(head, 6) && said.has(text));
  });
}

/** When it was published, how long it takes to read, how many have commented on it. */
function isHeadLine(text: string): boolean {
  if (text.length > 80) return false;
  return (
    /\b(?:lesedauer|lesezeit|min read|\d+ (?:kommentare?|comments?))\b/i.test(text) ||
    (text.length < 60 && parseDate(text) !== undefined && !/[.!?]$/.test(text))
  );
}
