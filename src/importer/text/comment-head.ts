import { datePattern } from '../date-pattern.ts';
import { commentShapes } from './comment-shapes.ts';

/** The head of one comment. */
export interface Head {
  /** First line of the head and first line after it. */
  from: number;
  to: number;
  /** As printed; absent where a source numbers nothing. */
  number?: number;
  author: string;
  /** As written. */
  date: string;
  title: string;
}

/** A shape of comment heads, ready to be compared with lines. */
export interface Shape {
  lines: LinePattern[];
  isNumbered: boolean;
  /** Whether the head begins with a title that nothing but its place tells from the text above. */
  isTitled: boolean;
}

interface LinePattern {
  hasDate: boolean;
  pattern: RegExp;
}

const longestLine = 220;
const dateMark = '\u0001';
const slots: Record<string, string> = {
  author: '(?<author>[^\u0001]{0,60}?)',
  date: `[•·|,–—-]?\\s*${dateMark}`,
  number: '(?<number>\\d{1,6})',
  title: '(?<title>.*)',
  count: '\\d{1,6}',
};

export const shapes: readonly Shape[] = commentShapes.map((lines) => ({
  lines: lines.map(compile),
  isNumbered: lines.some((line) => line.includes('{number}')),
  isTitled: lines[0] === '{title}',
}));

/** A line made ready to be compared with many shapes. */
export interface ReadyLine {
  text: string;
  /** The line with one of its dates marked, for each date in it. */
  dated: { marked: string; date: string }[];
}

export function makeReady(text: string): ReadyLine {
  if (text === '' || text.length > longestLine) return { text, dated: [] };
  const dated = [...text.matchAll(datePattern)].map(({ 0: date, index }) => ({
    marked: text.slice(0, index) + dateMark + text.slice(index + date.length),
    date,
  }));
  return { text, dated };
}

/** Reads a head of a shape that begins at a line; blank lines may stand between its lines. */
export function headAt(lines: readonly ReadyLine[], from: number, shape: Shape): Head | undefined {
  const head: Head = { from, to: from, author: '', date: '', title: '' };
  for (const linePattern of shape.lines) {
    while (head.to > from && lines[head.to]?.text === '' && head.to - from < 4) head.to += 1;
    const parts = partsOf(lines[head.to], linePattern);
    if (!parts) return undefined;
    Object.assign(head, parts);
    head.to += 1;
  }
  return head;
}

function partsOf(line: ReadyLine | undefined, linePattern: LinePattern): Partial<Head> | undefined {
  const isShort = line && line.text !== '' && line.text.length <= longestLine;
  const found = isShort ? match(line, linePattern) : undefined;
  if (!found) return undefined;
  const { author, title, number, date } = found;
  return {
    ...(author !== undefined && { author: author.trim() }),
    ...(title !== undefined && { title: title.trim() }),
    ...(date !== undefined && { date }),
    ...(number !== undefined && { number: Number(number) }),
  };
}

/** What the slots of a pattern hold in a line; each date of the line is tried in the place of `{date}`. */
function match(
  { text, dated }: ReadyLine,
  { hasDate, pattern }: LinePattern,
): Partial<Record<string, string>> | undefined {
  if (!hasDate) return slotsOf(pattern.exec(text));
  for (const { marked, date } of dated) {
    const held = slotsOf(pattern.exec(marked));
    if (held) return { ...held, date };
  }
  return undefined;
}

function slotsOf(found: RegExpExecArray | null): Record<string, string> | undefined {
  return found ? { ...found.groups } : undefined;
}

function compile(line: string): LinePattern {
  const source = line
    .split(/(\{\w+\}|\s+)/)
    .filter(Boolean)
    .map(compilePart)
    .join('');
  return { hasDate: line.includes('{date}'), pattern: new RegExp(`^${source}\\s*$`, 'iu') };
}

function compilePart(part: string): string {
  if (/^\s+$/.test(part)) return '\\s*';
  const slot = slots[part.replace(/[{}]/g, '')];
  if (part.startsWith('{') && slot) return slot;
  // "3.5 Millionen" is a quantity and no comment 3.
  return part === '.' ? '\\.(?=\\D|$)' : RegExp.escape(part);
}
