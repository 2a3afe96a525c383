import { Refusal } from '../reader.ts';

/** Most characters of one record: an article with all its markup stays far below. */
const longest = 16 * 1024 * 1024;

/**
 * The records of comma-separated text. A field in quotation marks may hold commas, line ends and, doubled,
 * quotation marks. RFC 4180, section 2.
 * @throws Refusal if a record has no end within reason
 */
export async function* recordsOf(chunks: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = '';
  for await (const chunk of chunks) {
    const { records, used } = take(rest + chunk, false);
    yield* records;
    rest = (rest + chunk).slice(used);
    if (rest.length > longest) throw new Refusal('It is a table with a record that has no end.');
  }
  yield* take(rest, true).records;
}

interface Field {
  value: string;
  /** Where it ends: at a comma, the end of a line or of the text. */
  end: number;
}

/** Whole records at the head of a text, and how much of it they take. */
function take(text: string, isLast: boolean): { records: string[][]; used: number } {
  const records: string[][] = [];
  let fields: string[] = [];
  let used = 0;
  for (let at = 0; at < text.length || (isLast && fields.length > 0);) {
    const field = fieldAt(text, at);
    // Whether a quotation mark or a carriage return ends here is told by what follows.
    if (!field || (!isLast && field.end >= text.length - 1)) break;
    fields.push(field.value);
    at = field.end + 1;
    if (text[field.end] === ',') continue;
    if (text[field.end] === '\r' && text[at] === '\n') at += 1;
    if (fields.length > 1 || fields[0] !== '') records.push(fields);
    fields = [];
    used = at;
  }
  return { records, used: Math.min(used, text.length) };
}

function fieldAt(text: string, start: number): Field | undefined {
  if (text[start] !== '"') return bareField(text, start, '');
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end === -1) return undefined;
  return bareField(text, end + 1, text.slice(start + 1, end).replaceAll('""', '"'));
}

/** @param before what stood in quotation marks */
function bareField(text: string, start: number, before: string): Field {
  const rest = /[^,\r\n]*/y;
  rest.lastIndex = start;
  const bare = rest.exec(text)![0];
  return { value: before + bare, end: start + bare.length };
}
