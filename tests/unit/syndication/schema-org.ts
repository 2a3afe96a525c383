import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A type of schema.org: what it extends, and what each of its own properties may hold. */
interface SchemaType {
  parents: string[];
  ranges: Map<string, string[]>;
}

const texts = new Set(['string', 'Text', 'URL', 'Date', 'DateTime', 'Time', 'XPathType', 'CssSelectorType']);
const numbers = new Set(['number', 'Number', 'Integer', 'Float']);
const types = readTypes();

/**
 * What schema.org does not know about structured data: types, properties on a type that has none such, values of a
 * type that a property does not take. Read from schema-dts, which is made from schema.org's own definitions.
 */
export function foreignToSchemaOrg(data: unknown, path = '$'): string[] {
  if (Array.isArray(data)) return data.flatMap((item, at) => foreignToSchemaOrg(item, `${path}[${at}]`));
  const { '@type': type, ...properties } = data as Record<string, unknown>;
  if (typeof type !== 'string' || !types.has(type)) return [`${path} is a ${String(type)}`];
  return Object.entries(properties).flatMap(([name, value]) => {
    if (name === '@context') return value === 'https://schema.org' ? [] : [`${path} has another context`];
    if (name === '@id') return typeof value === 'string' ? [] : [`${path} has an @id that is no text`];
    const range = rangeOf(type, name);
    if (!range) return [`${path}: a ${type} has no ${name}`];
    const values = Array.isArray(value) ? value : [value];
    return values.flatMap((single: unknown, at) => foreignValue(single, range, `${path}.${name}[${at}]`));
  });
}

function foreignValue(value: unknown, range: readonly string[], path: string): string[] {
  if (typeof value === 'string') return range.some((name) => texts.has(name)) ? [] : [`${path} is a text`];
  if (typeof value === 'number') return range.some((name) => numbers.has(name)) ? [] : [`${path} is a number`];
  if (typeof value === 'boolean') return range.includes('Boolean') ? [] : [`${path} is a boolean`];
  if (typeof value !== 'object' || value === null) return [`${path} is ${String(value)}`];
  if (Object.keys(value).join() === '@id') return range.includes('IdReference') ? [] : [`${path} is a reference`];
  const type = (value as Record<string, unknown>)['@type'];
  const fits = range.some((name) => isA(String(type), name));
  return [
    ...(fits ? [] : [`${path} is a ${String(type)}, not ${range.join(' or ')}`]),
    ...foreignToSchemaOrg(value, path),
  ];
}

function rangeOf(type: string, property: string): string[] | undefined {
  const own = types.get(type);
  if (!own) return undefined;
  return own.ranges.get(property) ?? own.parents.map((parent) => rangeOf(parent, property)).find(Boolean);
}

function isA(type: string, other: string): boolean {
  return type === other || (types.get(type)?.parents.some((parent) => isA(parent, other)) ?? false);
}

function readTypes(): Map<string, SchemaType> {
  const file = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/, '.d.ts');
  const read = new Map<string, SchemaType>();
  let current: SchemaType | undefined;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const opened = /^interface (\w+)Base(?: extends (?:Partial<IdReference>|([\w, ]+)))? \{/.exec(line);
    if (opened) {
      const parents = (opened[2] ?? '').split(',').map((name) => name.trim().replace(/Base$/, ''));
      read.set(opened[1]!, (current = { parents: parents.filter(Boolean), ranges: new Map() }));
    }
    // A type that adds nothing of its own stands as a leaf alone.
    const leaf = /^export interface (\w+)Leaf extends (\w+)Base/.exec(line);
    if (leaf && !read.has(leaf[1]!)) read.set(leaf[1]!, { parents: [leaf[2]!], ranges: new Map() });
    const property = /^ {4}"(\w+)"\?: SchemaValue<(.+), "\w+">;/.exec(line);
    if (property) current?.ranges.set(property[1]!, property[2]!.split(' | '));
  }
  return read;
}
