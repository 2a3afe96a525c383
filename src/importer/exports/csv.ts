import { Refusal } from '../reader.ts';

/** Most characters of one record: an article with all its markup stays far below. */
const longest = 16 * 1024 * 1024;

/** What may stand between fields: spreadsheets of many countries write semicolons. */
const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

/** What stands between the names of columns in the first line of a table. */
export function separatorIn(line: string): Separator {
  const counts = separators.map((separator) => line.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))]!;
}

/**
 * The records of comma-separated text. A field in quotation marks may hold commas, line ends and, doubled,
 * quotation marks. RFC 4180, section 2.
 * @throws Refusal if a record has no end within reason, or none at all
 */
export async function* recordsOf(chunks: AsyncIterable<string>, separator: Separator = ','): AsyncGenerator<string[]> {
  let rest = '';
  for await (const chunk of chunks) {
    const { records, used } = take(rest + chunk, separator, false);
    yield* records;
    rest = (rest + chunk).slice(used);
    if (rest.length > longest) throw new Refusal('It is a table with a record that has no end. Export it again.');
  }
  const { records, used } = take(rest, separator, true);
  yield* records;
  if (used < rest.length)
    throw new Refusal('It is a table that breaks off within a record. Copy or download it again.');
}

interface Field {
  value: string;
  /** Where it ends: at a separator, the end of a line or of the text. */
  end: number;
}

/** Whole records at the head of a text, and how much of it they take. */
function take(text: string, separator: Separator, isLast: boolean): { records: string[][]; used: number } {
  const records: string[][] = [];
  let fields: string[] = [];
  let used = 0;
  for (let at = 0; at < text.length || (isLast && fields.length > 0);) {
    const field = fieldAt(text, at, bare[separator]);
    // Whether a quotation mark or a carriage return ends here is told by what follows.
    if (!field || (!isLast && field.end >= text.length - 1)) break;
    fields.push(field.value);
    at = field.end + 1;
    if (text[field.end] === separator) continue;
    if (text[field.end] === '\r' && text[at] === '\n') at += 1;
    if (fields.length > 1 || fields[0] !== '') records.push(fields);
    fields = [];
    used = at;
  }
  return { records, used: Math.min(used, text.length) };
}

const bare: Record<Separator, RegExp> = { ',': /[^,\r\n]*/y, ';': /[^;\r\n]*/y, '\t': /[^\t\r\n]*/y };

function fieldAt(text: string, start: number, rest: RegExp): Field | undefined {
  if (text[start] !== '"') return bareField(text, start, '', rest);
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end === -1) return undefined;
  return bareField(text, end + 1, text.slice(start + 1, end).replaceAll('""', '"'), rest);
}

/** @param before what stood in quotation marks */
function bareField(text: string, start: number, before: string, rest: RegExp): Field {
  rest.lastIndex = start;
  const [written] = rest.exec(text)!;
  return { value: before + written, end: start + written.length };
}
