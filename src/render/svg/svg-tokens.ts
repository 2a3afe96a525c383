export interface SvgTag {
  name: string;
  attributes: [name: string, value: string][];
  /** `open` begins an element, `close` ends it, `empty` does both. */
  kind: 'open' | 'close' | 'empty';
}

const attribute = String.raw`\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*')`;
const token = new RegExp(
  [
    String.raw`<\?[^]*?\?>`,
    '<!--[^]*?-->',
    String.raw`<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>`,
    String.raw`<!\[CDATA\[(?<data>[^]*?)\]\]>`,
    String.raw`<(?<close>/?)(?<name>[A-Za-z_][\w.:-]*)(?<attributes>(?:${attribute})*)\s*(?<empty>/?)>`,
    '(?<text>[^<]+)',
  ].join('|'),
  'y',
);

/**
 * Reads a drawing as the XML it must be: opened by its address, it is read as nothing else.
 * @throws Error at the first thing that is not well-formed
 */
export function* svgTokens(svg: string): Generator<SvgTag | string> {
  token.lastIndex = 0;
  while (token.lastIndex < svg.length) {
    const at = token.lastIndex;
    const parts = token.exec(svg)?.groups;
    const end = token.lastIndex;
    if (!parts) throw notWellFormed(svg, at);
    if (parts['text'] !== undefined) yield decode(parts['text']) ?? '';
    else if (parts['data'] !== undefined) yield parts['data'];
    else if (parts['name'] !== undefined) yield tagOf(parts);
    token.lastIndex = end;
  }
}

export function notWellFormed(svg: string, at: number): Error {
  const line = svg.slice(0, at).split('\n').length;
  return new Error(
    `The drawing is not a well-formed SVG from line ${line}. Open it in a drawing program and save it anew as SVG.`,
  );
}

function tagOf({ close, name, attributes, empty }: Record<string, string>): SvgTag {
  const pairs = Array.from(
    attributes!.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g),
    ([, key, double, single]) => [key!, decode(double ?? single ?? '')] as const,
  );
  return {
    name: name!.replace(/^svg:/, ''),
    attributes: pairs.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    kind: close ? 'close' : empty ? 'empty' : 'open',
  };
}

const named = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

/** The characters that references stand for; undefined if one stands for something the drawing defined itself. */
function decode(value: string): string | undefined {
  const references = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi;
  if (Array.from(value.matchAll(references), ([, , , name]) => name).some((name) => name && !named.has(name))) {
    return undefined;
  }
  return value.replace(references, (_, hex?: string, decimal?: string, name?: string) => {
    if (name) return named.get(name) ?? '';
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
