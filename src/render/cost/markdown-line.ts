/** What a line of Markdown can cost its parser. */
export interface Line {
  length: number;
  isBlank: boolean;
  /** May turn the lines before it into a heading. */
  isUnderline: boolean;
  /** May name an address that other places use. */
  definesLink: boolean;
  /** Signs that begin a quote or a list item, without the white space between them. */
  prefix: string;
  /** Quotes and lists that may be open in the line, counting two columns of indentation as one. */
  depth: number;
  /** Signs that can mean something within a paragraph. */
  signs: number;
  /** Signs that may be emphasis. */
  emphasis: number;
  /** Square brackets, in order; `(` is an opening one that a backslash may disarm. */
  brackets: string;
  /** Has code, tags or addresses, in which a bracket is only a bracket. */
  isOpaque: boolean;
  /** Beginnings of tags. */
  tags: number;
  /** Beginnings of comments and declarations. */
  declarations: number;
  pipes: number;
  ticks: number;
  /** Microseconds for what costs the same wherever it stands. */
  effort: number;
}

/** Microseconds a sign costs beyond a letter. */
const signs = new Map(
  Object.entries({
    '[': 20,
    ']': 15,
    '*': 15,
    _: 15,
    '~': 15,
    '`': 15,
    '<': 15,
    '@': 15,
    '#': 15,
    '&': 10,
    '\\': 6,
    ':': 6,
    '!': 5,
    w: 6,
    W: 6,
  }),
);

export function readLine(line: string): Line {
  const read = { signs: 0, emphasis: 0, brackets: '', tags: 0, declarations: 0, pipes: 0, ticks: 0, isOpaque: false };
  const { prefix, depth } = readContainers(line);
  const isBlank = !/[^ \t]/.test(line);
  let effort = 0.35 * line.length + 50 * prefix.length + (isBlank ? 8 : 30);
  // An address or the target of a link swallows brackets; a target that holds more than an address is not read further.
  let within: 'text' | 'address' | 'target' = 'text';
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    const next = line.charAt(at + 1);
    if (sign === ' ' || sign === '\t') {
      effort += 2;
      if (within === 'target') read.isOpaque = true;
      within = 'text';
    } else if (sign === '|') {
      effort += 10;
      read.pipes += 1;
    } else if (sign === ')' && within === 'target') {
      within = 'text';
    }
    const cost = signs.get(sign);
    if (cost === undefined) continue;
    effort += cost;
    read.signs += 1;
    if (sign === '*' || sign === '_' || sign === '~') read.emphasis += 1;
    else if (sign === '`') read.ticks += 1;
    else if (sign === '<' && (next === '!' || next === '?')) read.declarations += 1;
    else if (sign === '<' && /[a-z]/i.test(next)) read.tags += 1;
    else if (sign === '[') read.brackets += line[at - 1] === '\\' ? '(' : '[';
    else if (sign === ']') read.brackets += ']';
    if (sign === '`' || sign === '<' || ((sign === '[' || sign === ']') && within !== 'text')) read.isOpaque = true;
    if (sign === ']' && next === '(') within = 'target';
    else if (within === 'text' && /^(?::\/\/|www\.)/i.test(line.slice(at, at + 4))) within = 'address';
  }
  if (within === 'target') read.isOpaque = true;
  const isUnderline = /^[ \t>]*(?:=+|-+)[ \t]*$/.test(line);
  return {
    length: line.length,
    isBlank,
    isUnderline,
    definesLink: line.includes(']:'),
    prefix,
    depth,
    ...read,
    effort,
  };
}

const container = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
const rule = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/;

function readContainers(line: string): { prefix: string; depth: number } {
  let prefix = '';
  let columns = 0;
  if (!rule.test(line)) {
    container.lastIndex = 0;
    for (let found = container.exec(line); found; found = container.exec(line)) {
      const marker = found[0].trimStart();
      prefix += marker.at(-1) ?? '';
      columns += found[0].slice(0, -marker.length).replaceAll('\t', '    ').length;
    }
  }
  return { prefix, depth: prefix ? prefix.length + (columns >> 1) : 0 };
}
