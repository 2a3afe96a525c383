import { parse as parseToml, TomlError } from 'smol-toml';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import { Refusal } from '../../reader.ts';
import { isFields, type Fields } from '../json/json.ts';

/** A Markdown file in its two parts. */
export interface FrontMatter {
  fields: Fields;
  body: string;
}

/** Most characters of what stands before the text. */
const most = 65_536;

const forms: readonly { pattern: RegExp; language: string; read: (text: string) => unknown }[] = [
  {
    // The first line is a field, lest a rule above a text is taken for the beginning of front matter.
    pattern:
      /^---[ \t]*\n((?:[ \t]*#.*\n|[ \t]*\n)*(?:"[^"\n]*"|'[^'\n]*'|[\w .@-]+):(?:[ \t].*)?\n(?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|$)/,
    language: 'YAML',
    read: (text) => parseYaml(text, { schema: 'core', uniqueKeys: false, logLevel: 'error' }) as unknown,
  },
  { pattern: /^\+\+\+[ \t]*\n((?:.*\n)*?)\+\+\+[ \t]*(?:\n|$)/, language: 'TOML', read: (text) => parseToml(text) },
  { pattern: /^(\{[ \t]*\n(?:.*\n)*?\})[ \t]*(?:\n|$)/, language: 'JSON', read: (text) => JSON.parse(text) as unknown },
];

/** Whether a text begins with front matter of a site generator: YAML, TOML or JSON. */
export function beginsWithFrontMatter(text: string): boolean {
  const form = formOf(text);
  if (form?.language !== 'JSON') return form !== undefined;
  // JSON with nothing behind it is data, such as a browser's bookmarks.
  return /^\s*"(?:title|date)"\s*:/m.test(form.written) && text.slice(form.whole.length).trim() !== '';
}

/**
 * @param text with Unix line ends
 * @throws Refusal if what looks like front matter cannot be read
 */
export function readFrontMatter(text: string): FrontMatter {
  const { written, whole, language, read } = formOf(text)!;
  try {
    const fields = read(written);
    if (isFields(fields)) return { fields, body: text.slice(whole.length) };
  } catch (error) {
    throw new Refusal(faultOf(error, written, { language, begins: lineAt(text, whole.indexOf(written)) }));
  }
  throw new Refusal('Its front matter holds no fields. Write each as a name and a value, such as title: Nebel.');
}

/** What is wrong where, in a sentence with what to do. */
function faultOf(error: unknown, written: string, { language, begins }: { language: string; begins: number }): string {
  // The parser of YAML counts what aliases stand for, and stops where they multiply.
  if (error instanceof ReferenceError) {
    return 'Its front matter expands without end, as files made to do harm do. Write out what its aliases (*) stand for.';
  }
  const line = begins + (lineWithin(error, written) ?? 1) - 1;
  return `Its front matter is damaged ${language} at line ${line} or before. Mend it there, or take it out.`;
}

/** The line that a parser complains of, in what it was given: smol-toml and yaml count lines, JSON.parse characters. */
function lineWithin(error: unknown, written: string): number | undefined {
  if (error instanceof TomlError) return error.line;
  if (error instanceof YAMLParseError) return error.linePos?.[0].line;
  const at = error instanceof SyntaxError ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  return at === undefined ? undefined : lineAt(written, Number(at));
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function formOf(text: string) {
  const head = text.slice(0, most);
  for (const form of forms) {
    const [whole, written] = form.pattern.exec(head) ?? [];
    if (written !== undefined) return { ...form, whole: whole!, written };
  }
  return undefined;
}
