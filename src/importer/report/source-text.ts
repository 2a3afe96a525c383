import { decode } from '../decode.ts';

/** As much of a source as is looked at, and of its text as is shown. */
const mostBytes = 2 * 1024 * 1024;
const mostText = 20_000;

const unseen = /<(script|style|noscript|template|svg|head)\b[^]*?<\/\1\s*>|<!--[^]*?-->|<!doctype[^>]*>/gi;
const block =
  /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|header|footer|blockquote|figure|figcaption|dd|dt|hr)\b[^>]*>/gi;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** What a source says, as plain text to be shown beside what was made of it. It is cut where it is long. */
export function sourceText(bytes: Uint8Array): string {
  const written = decode(bytes.subarray(0, mostBytes));
  const isMarkup = /<(?:[a-z!?/])/i.test(written.slice(0, 2_000));
  const plain = /^\s*[[{]/.test(written) ? inJson(written) : isMarkup ? withoutMarkup(written) : written;
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
    JSON.parse(written, (_, value: unknown) => {
      if (typeof value === 'string') texts.push(/<[a-z]/i.test(value) ? withoutMarkup(value) : value);
      return value;
    });
    return texts.join('\n');
  } catch {
    return written;
  }
}

function withoutMarkup(markup: string): string {
  const title = /<title[^>]*>([^<]*)/i.exec(markup)?.[1] ?? '';
  return `${title}\n${markup.replace(unseen, '\n').replace(/\s+/g, ' ')}`
    .replace(block, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi, (_, decimal, hex, name) =>
      named(decimal as string | undefined, hex as string | undefined, name as string | undefined),
    );
}

function named(decimal: string | undefined, hex: string | undefined, name: string | undefined): string {
  if (name !== undefined) return entities[name.toLowerCase()]!;
  const code = Number.parseInt(decimal ?? hex!, decimal === undefined ? 16 : 10);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\ufffd';
}
