import type { SafeHtml } from './safe-html.ts';

const escapes: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * JSON that can stand inside a script element. Strangers' titles and names are in it, so no character
 * is left that could end the element, open a comment or begin a reference. JSON reads the same.
 */
export function scriptJson(data: object): SafeHtml {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? '') as SafeHtml;
}
