import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
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
    if (!isFields(fields)) throw new Error('no fields');
    return { fields, body: text.slice(whole.length) };
  } catch {
    throw new Refusal(`Its front matter is damaged ${language}.`);
  }
}

function formOf(text: string) {
  const head = text.slice(0, most);
  for (const form of forms) {
    const [whole, written] = form.pattern.exec(head) ?? [];
    if (written !== undefined) return { ...form, whole: whole!, written };
  }
  return undefined;
}
