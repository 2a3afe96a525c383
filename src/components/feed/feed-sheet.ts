import sheet from '../../styles/feed-sheet.css?inline';
import type { Words } from '../../words/words.ts';

/** The style of an opened feed. What it says to the reader stands in the sheet, for a feed has no place for it. */
export function feedSheet({ feed }: Words): string {
  return `:root{--title:${cssString(feed.sheetTitle)};--how:${cssString(feed.sheetHow)}}\n${sheet}`;
}

function cssString(text: string): string {
  return `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
