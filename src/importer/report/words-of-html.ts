const block =
  /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|header|footer|blockquote|figure|figcaption|dd|dt|hr)\b[^<>]*>/gi;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
/** What nobody sees begins so, and ends as `ends` says. */
const unseen = /<(?:(script|style|noscript|template|svg|head)\b|!--|!doctype\b)/gi;

/**
 * The words of HTML, a line for each block. A page of any kind comes here, so that each step takes a time that grows
 * with its length alone.
 */
export function wordsOfHtml(markup: string): string {
  const title = /<title[^<>]*>([^<]*)/i.exec(markup)?.[1];
  return `${title === undefined ? '' : `${title}\n`}${withoutUnseen(markup).replace(/\s+/g, ' ')}`
    .replace(block, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi, (_, decimal, hex, name) =>
      named(decimal as string | undefined, hex as string | undefined, name as string | undefined),
    );
}

function withoutUnseen(markup: string): string {
  const kept: string[] = [];
  /** Ends that are not there are looked for once. */
  const missing = new Set<string>();
  let from = 0;
  unseen.lastIndex = 0;
  for (let found = unseen.exec(markup); found; found = unseen.exec(markup)) {
    const end = endOf(found, unseen.lastIndex, markup, missing);
    if (end === undefined) continue;
    kept.push(markup.slice(from, found.index));
    from = unseen.lastIndex = end;
  }
  return [...kept, markup.slice(from)].join('\n');
}

function endOf([whole, name]: RegExpExecArray, at: number, markup: string, missing: Set<string>): number | undefined {
  const written = name === undefined ? (whole === '<!--' ? '-->' : '>') : `</${name.toLowerCase()}\\s*>`;
  if (missing.has(written)) return undefined;
  const ends = new RegExp(written, 'gi');
  ends.lastIndex = at;
  if (ends.test(markup)) return ends.lastIndex;
  missing.add(written);
  return undefined;
}

function named(decimal: string | undefined, hex: string | undefined, name: string | undefined): string {
  if (name !== undefined) return entities[name.toLowerCase()]!;
  const code = Number.parseInt(decimal ?? hex!, decimal === undefined ? 16 : 10);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\ufffd';
}
