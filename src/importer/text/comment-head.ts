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
};

export const shapes: readonly Shape[] = commentShapes.map((lines) => ({
  lines: lines.map(compile),
  isNumbered: lines.some((line) => line.includes('{number}')),
}));

/** Reads a head of a shape that begins at a line; blank lines may stand between its lines. */
export function headAt(lines: readonly string[], from: number, shape: Shape): Head | undefined {
  const head: Head = { from, to: from, author: '', date: '', title: '' };
  for (const linePattern of shape.lines) {
    while (head.to > from && lines[head.to] === '' && head.to - from < 4) head.to += 1;
    const parts = partsOf(lines[head.to] ?? '', linePattern);
    if (!parts) return undefined;
    Object.assign(head, parts);
    head.to += 1;
  }
  return head;
}

function partsOf(line: string, { hasDate, pattern }: LinePattern): Partial<Head> | undefined {
  if (line === '' || line.length > longestLine) return undefined;
  const groups = hasDate ? matchDated(line, pattern) : pattern.exec(line)?.groups;
  if (!groups) return undefined;
  const { author, title, number, date } = groups;
  return {
    ...(author !== undefined && { author: author.trim() }),
    ...(title !== undefined && { title: title.trim() }),
    ...(date !== undefined && { date }),
    ...(number !== undefined && { number: Number(number) }),
  };
}

/** Tries each date of a line in the place of `{date}`. */
function matchDated(line: string, pattern: RegExp): Record<string, string> | undefined {
  for (const found of line.matchAll(datePattern)) {
    const marked = line.slice(0, found.index) + dateMark + line.slice(found.index + found[0].length);
    const groups = pattern.exec(marked)?.groups;
    if (groups) return { ...groups, date: found[0] };
  }
  return undefined;
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
