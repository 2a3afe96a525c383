import sheet from '../../styles/feed-sheet.css?inline';
import type { Words } from '../../words/words.ts';

/** The style of an opened feed. What it says to the reader stands in the sheet, for a feed has no place for it. */
export function feedSheet({ feed }: Words): string {
  const said = `:root{--title:${cssString(feed.sheetTitle)};--how:${cssString(feed.sheetHow)}}`;
  // Nobody reads here for long: what jumps disturbs less than a strange face.
  return `${said}\n${sheet.replaceAll(/font-display:\s*optional/g, 'font-display: swap')}`;
}

function cssString(text: string): string {
  return `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
