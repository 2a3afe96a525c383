import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** A Markdown file in two parts. */
export interface FrontMatter {
  /** The YAML between the two lines `---`; `{}` if there is none. */
  data: unknown;
  /** What follows. */
  body: string;
}

/** Splits a Markdown file. Dates stay the strings somebody wrote: YAML 1.2, core schema. */
export function splitFrontMatter(file: string, source: string): FrontMatter | Problem {
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (!text.startsWith('---\n')) return { data: {}, body: text };
  const end = text.search(/\n(---|\.\.\.)[ \t]*(\n|$)/);
  if (end < 0) {
    return {
      file,
      fact: 'The front matter begins with --- and does not end.',
      remedy: 'Put a line of --- after the last field.',
    };
  }
  const data = parseYaml(file, text.slice(4, end + 1), 1);
  if (isProblem(data)) return data;
  const body = text.slice(text.indexOf('\n', end + 1) + 1 || text.length);
  return { data: data.value ?? {}, body };
}

/**
 * Parses YAML without evaluating anything.
 * @param linesBefore how many lines of the file stand before this text
 */
export function parseYaml(file: string, text: string, linesBefore = 0): { value: unknown } | Problem {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, version: '1.2', schema: 'core' });
  const error = document.errors[0];
  if (error) {
    const { line } = lineCounter.linePos(error.pos[0]);
    return {
      file,
      fact: `Line ${line + linesBefore} is not YAML: ${error.message.replace(/\.?$/, '.')}`,
      remedy: 'Put quotation marks around a value that holds a colon, a # or quotation marks.',
    };
  }
  try {
    return { value: document.toJS({ maxAliasCount: 20 }) };
  } catch (cause) {
    return {
      file,
      fact: `The YAML cannot be read: ${(cause as Error).message}.`,
      remedy: 'Write the values out without aliases.',
    };
  }
}

/** Whether a result says what is wrong rather than what was read. */
export function isProblem(value: object): value is Problem {
  return 'fact' in value && 'remedy' in value;
}
