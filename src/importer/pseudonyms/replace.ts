import type { Named } from './named.ts';

/** A text with other names in the places found. */
export function replaceInText(
  text: string,
  find: (plain: string) => Named[],
  rename: (name: string) => string,
): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to, name } of find(text)) {
    pieces.push(text.slice(done, from), rename(name));
    done = to;
  }
  return pieces.join('') + text.slice(done);
}

const block = /^<\/?(?:p|div|br|blockquote|li|ul|ol|h[1-6]|pre|table|tr|td)\b/i;
const piece = /<[^>]*>|&(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp);|[^]/gi;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * The same for markup: names are found in what it shows, wherever tags stand between. The tags stay, but for where
 * links to people lead.
 * @param html as the readers of threads write it
 */
export function replaceInHtml(
  html: string,
  find: (plain: string) => Named[],
  rename: (name: string) => string,
): string {
  const whole = withoutOpenEnd(html);
  const { plain, spans } = shown(whole);
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to, name } of find(plain)) {
    const [start, end] = [spans[from]![0], spans[to - 1]![1]];
    const tags = whole.slice(start, end).match(/<[^>]*>/g) ?? [];
    pieces.push(whole.slice(done, start), escaped(rename(name)), ...tags);
    done = end;
  }
  const replaced = pieces.join('') + whole.slice(done);
  return replaced.replace(/<a\b[^>]*>/gi, (link) => (leadsToPerson(link) ? '<a>' : link));
}

/** A sign that no tag follows stands for itself; looked for from each of many, an end that is not there costs their square. */
function withoutOpenEnd(html: string): string {
  const end = html.lastIndexOf('>') + 1;
  return html.slice(0, end) + html.slice(end).replaceAll('<', '&lt;');
}

/** What markup shows, and where each sign of it stands. */
function shown(html: string): { plain: string; spans: [number, number][] } {
  let plain = '';
  const spans: [number, number][] = [];
  for (const { 0: part, index } of html.matchAll(piece)) {
    const sign = part.startsWith('<') && part.length > 1 ? (block.test(part) ? '\n' : '') : decoded(part);
    plain += sign;
    spans.push(...Array.from({ length: sign.length }, (): [number, number] => [index, index + part.length]));
  }
  return { plain, spans };
}

function decoded(part: string): string {
  if (!part.startsWith('&') || part.length < 2) return part;
  const [, decimal, hex, name] = /^&(?:#(\d+)|#x([\da-f]+)|(\w+));$/i.exec(part)!;
  if (name !== undefined) return entities[name.toLowerCase()]!;
  const code = Number.parseInt(decimal ?? hex!, decimal === undefined ? 16 : 10);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '?';
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function leadsToPerson(link: string): boolean {
  return /\/(?:users?|u|profil\w*|members?|authors?|autor(?:en)?|mitglied(?:er)?|nutzer|people)\b|[?&](?:u|uid|user\w*|mid|author)=|^<a[^>]*href=["']?mailto:|facebook\.com|twitter\.com|disqus\.com\/by/i.test(
    link,
  );
}
