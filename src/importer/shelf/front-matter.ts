import { parse, stringify } from 'yaml';
import { articleMatter, type ArticleMatter } from '../../model/article.ts';

/** `article.md` in its two parts. */
export interface ArticleFile {
  matter: ArticleMatter;
  body: string;
}

const order = Object.keys(articleMatter.shape) as (keyof ArticleMatter)[];
const sourceOrder = ['name', 'url', 'captured', 'archive'] as const;

/**
 * Writes `article.md`: fields that are set, always in the order of the schema, so that the same
 * article gives the same bytes. What an older YAML would take for a date or a truth value is quoted.
 */
export function writeArticleFile({ matter, body }: ArticleFile): string {
  const fields = order
    .map((field) => [field, ordered(field, matter[field])] as const)
    .filter(([, value]) => isSaid(value));
  const yaml = stringify(Object.fromEntries(fields), { lineWidth: 0, schema: 'yaml-1.1' });
  const text = body.trim();
  return `---\n${yaml}---\n${text && `\n${text}\n`}`;
}

/** @throws if the file has no front matter or one that breaks the schema */
export function readArticleFile(text: string): ArticleFile {
  const parts = /^\uFEFF?---[ \t]*\n(.*?\n)---[ \t]*(?:\n(.*))?$/s.exec(text.replaceAll('\r\n', '\n'));
  if (!parts) throw new Error('article.md has no front matter');
  return { matter: articleMatter.parse(parse(parts[1]!, { schema: 'core' })), body: (parts[2] ?? '').trim() };
}

function ordered(field: keyof ArticleMatter, value: unknown): unknown {
  if (field === 'visibility' && value === 'public') return undefined;
  if (field !== 'source') return value;
  const source = value as ArticleMatter['source'];
  return Object.fromEntries(sourceOrder.map((key) => [key, source[key]]).filter(([, said]) => said !== undefined));
}

function isSaid(value: unknown): boolean {
  if (value === undefined) return false;
  return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
}
