import { kindOf, endsSentence } from './line-kinds.ts';

/** Widest lines that mail programs and text browsers break at. */
const widest = 100;

/** Joins lines that were broken at a fixed width, as text browsers copy them; other text comes back as it is. */
export function unwrap(lines: readonly string[]): string[] {
  if (!isWrapped(lines)) return [...lines];
  const width = lines.reduce((widestLine, { length }) => Math.max(widestLine, length), 0);
  const joined: string[][] = [];
  for (const line of lines) {
    const paragraph = joined.at(-1);
    const last = paragraph?.at(-1) ?? '';
    const continues =
      last !== '' && line !== '' && isText(last) && isText(line) && !(endsSentence(last) && last.length < width * 0.8);
    if (paragraph && continues && last.length > width * 0.5) paragraph.push(line);
    else joined.push([line]);
  }
  return joined.map((paragraph) => paragraph.join(' '));
}

/** Broken text goes on in small letters on the next line, every second time or so. */
function isWrapped(lines: readonly string[]): boolean {
  const breaks = lines.slice(1).filter((line, at) => line !== '' && lines[at] !== '');
  const small = breaks.filter((line) => /^\p{Ll}/u.test(line)).length;
  return breaks.length >= 4 && small >= breaks.length * 0.25 && lines.every(({ length }) => length <= widest);
}

function isText(line: string): boolean {
  const kind = kindOf(line);
  return kind === 'prose' || kind === 'short';
}
