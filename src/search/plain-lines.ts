const named: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', hellip: '…', ndash: '–', mdash: '—' },
  ...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', euro: '€', sect: '§' },
  ...{ bdquo: '„', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', lsquo: '‘', rsquo: '’', sbquo: '‚', eacute: 'é' },
};

/** Tags of what stands on lines of its own. */
const apart =
  /<\/?(?:address|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b[^>]{0,500}>/gi;
const tag = /<\/?[a-z][^>]{0,500}>/gi;

/** The text of a block of Markdown without the signs in its lines; several where tags set them apart. */
export function plainLines(markdown: string): string[] {
  // What no sign may touch any more waits behind a sign of its own.
  const kept: string[] = [];
  const keep = (text: string) => `\ue000${kept.push(text) - 1}\ue001`;
  const plain = markdown
    .replace(/[\ue000\ue001]/g, '')
    .replace(/(?<![\\`])(`{1,3})(?!`)([\s\S]{1,500}?[^`])\1(?!`)/g, (_, _ticks, code: string) => keep(code.trim()))
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => keep(sign))
    .replace(/\\?\n/g, ' ')
    .replace(/<((?:https?:|mailto:)[^\s<>]{1,500})>/g, (_, address: string) => keep(address))
    .replace(/!\[[^\]]{0,500}\](?:\([^()]{0,500}(?:\([^()]{0,200}\)[^()]{0,200})?\)|\[[^\]]{0,200}\])/g, '')
    .replace(/\[\^[^\]\s]{1,200}\]/g, '')
    .replace(/\[([^\]]{1,500})\](?:\([^()]{0,500}(?:\([^()]{0,200}\)[^()]{0,200})?\)|\[[^\]]{0,200}\])/g, '$1')
    .replace(/\bhttps?:\/\/[^\s<]{1,500}/g, keep)
    .replace(apart, '\n')
    .replace(tag, '')
    .replace(/\*\*(?=\S)([\s\S]{1,500}?)(?<=\S)\*\*/g, '$1')
    .replace(/\*(?=[^\s*])([\s\S]{1,500}?)(?<=[^\s*])\*/g, '$1')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([\s\S]{1,500}?)(?<=[^\s_])\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/~~(?=\S)([\s\S]{1,500}?)(?<=\S)~~/g, '$1')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
      name === undefined ? sign(Number(decimal ?? `0x${hex}`)) : (named[name] ?? whole),
    );
  return plain
    .split('\n')
    .map((line) => restored(line, kept).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function restored(text: string, kept: readonly string[]): string {
  return text.replace(/\ue000(\d+)\ue001/g, (_, at: string) => restored(kept[Number(at)] ?? '', kept));
}

function sign(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
