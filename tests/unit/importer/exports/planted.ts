import { Readable } from 'node:stream';
import { recordsOf } from '../../../../src/importer/exports/csv.ts';

/** What must never come out of an export, whatever its fields are called. */
const planted = { email: 'anke@geheim.example', ip: '198.51.100.77', password: 'geheim-4711' };
export const plantedFields = Object.entries({
  ...planted,
  user_email: planted.email,
  remote_addr: planted.ip,
  token: planted.password,
});
export const anyPlanted = /geheim|198\.51\.100/;

/** Plants them in every object of JSON, element of XML that holds a person, entry or comment, row of a table, and front matter. */
export async function withPlanted(text: string, ending: string): Promise<string> {
  if (ending === 'csv') return inTable(text);
  if (ending === 'md') return inFrontMatter(text);
  return ending === 'json' ? inObjects(text) : inElements(text);
}

/** Behind the other fields, for some exports are known by what they begin with. */
function inObjects(text: string): string {
  return text
    .split(/\n(?=\{)/)
    .map((document) => JSON.stringify(JSON.parse(document, withFields)))
    .join('\n');
}

function withFields(_: string, value: unknown): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? { ...value, ...Object.fromEntries(plantedFields) } : value;
}

function inElements(text: string): string {
  const fields = plantedFields.map(([field, value]) => `<${field}>${value}</${field}>`).join('');
  return text.replace(/<(?:item|wp:comment|post|author|entry|thread)(?:\s[^>]*[^/])?>/g, (tag) => tag + fields);
}

async function inTable(text: string): Promise<string> {
  if (!text.split('\n', 1)[0]!.includes(',')) return text;
  const [head, ...records] = await Array.fromAsync(recordsOf(Readable.from([text])));
  const names = plantedFields.map(([field]) => field);
  const values = plantedFields.map(([, value]) => value);
  const rows = [[...names, ...head!], ...records.map((record) => [...values, ...record])];
  return rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
}

function inFrontMatter(text: string): string {
  const write: Record<string, (field: string, value: string) => string> = {
    '---': (field, value) => `${field}: "${value}"\n`,
    '+++': (field, value) => `${field} = "${value}"\n`,
    '{': (field, value) => `"${field}": "${value}",\n`,
  };
  const [rule] = text.split('\n', 1);
  return text.replace('\n', `\n${plantedFields.map(([field, value]) => write[rule!]!(field, value)).join('')}`);
}
