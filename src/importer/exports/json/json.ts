import type { ContainerFile } from '../../containers/container.ts';
import { Refusal } from '../../reader.ts';
import { openText } from '../open-text.ts';

/** An object as JSON gives it, of which nothing is known yet. */
export type Fields = Record<string, unknown>;

/** Most characters of a JSON document, which is read as a whole. */
const largest = 256 * 1024 * 1024;

/**
 * Reads a whole JSON document.
 * @throws Refusal if it is too large or no JSON; what it holds is not quoted
 */
export async function readJson(file: ContainerFile): Promise<unknown> {
  const pieces: string[] = [];
  let size = 0;
  for await (const piece of openText(file)) {
    size += piece.length;
    if (size > largest)
      throw new Refusal(`It is too large: more than ${largest / 1024 / 1024} MB of JSON. Export it in parts.`);
    pieces.push(piece);
  }
  return parseJson(pieces.join(''));
}

/** @throws Refusal if it is no JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Refusal('It is damaged JSON, or breaks off. Export it again.');
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field that should hold an object; an empty one if it does not. */
export function fieldsIn(fields: Fields, name: string): Fields {
  const value = fields[name];
  return isFields(value) ? value : {};
}

/** The objects of a list; none if it is no list. */
export function listIn(fields: Fields, name: string): Fields[] {
  const value = fields[name];
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** A field that should hold text or a number, as text; empty if it does not. */
export function textIn(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

export function numberIn(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
