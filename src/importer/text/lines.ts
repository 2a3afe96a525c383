import { cleanText } from '../clean.ts';

/** Pasted text as lines without blanks at their ends; an empty string is an empty line. Tabs stay, for they part columns. */
export function toLines(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim());
}

/** Words of a line; a no-break space parts words too. */
export function wordsOf(line: string): string[] {
  return line.split(/\s+/).filter(Boolean);
}

/** Letters and digits alone, in lower case: what two spellings of one line have in common. */
export function lettersOf(line: string): string {
  return line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
