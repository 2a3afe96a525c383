import { decode } from '../decode.ts';
import { wordsOfHtml } from './words-of-html.ts';

/** As much of a source as is looked at, and of its text as is shown. */
const mostBytes = 2 * 1024 * 1024;
const mostText = 20_000;

/** What a source says, as plain text to be shown beside what was made of it. It is cut where it is long. */
export function sourceText(bytes: Uint8Array): string {
  const written = decode(bytes.subarray(0, mostBytes));
  const isMarkup = /<(?:[a-z!?/])/i.test(written.slice(0, 2_000));
  const plain = /^\s*[[{]/.test(written) ? inJson(written) : isMarkup ? wordsOfHtml(written) : written;
  const text = plain
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
  return text.length > mostText ? `${text.slice(0, mostText)} …` : text;
}

/** Exports are known by lists of what they hold. */
function inJson(written: string): string {
  try {
    const texts: string[] = [];
    JSON.parse(written, function (this: object, key, value: unknown) {
      // An element of XML, whose name nobody reads.
      const isName = key === 'name' && 'children' in this;
      if (typeof value === 'string' && !isName) texts.push(/<[a-z]/i.test(value) ? wordsOfHtml(value) : value);
      return value;
    });
    return texts.join('\n');
  } catch {
    return written;
  }
}
