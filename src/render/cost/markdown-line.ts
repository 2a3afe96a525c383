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

/** Microseconds a sign costs beyond a letter, by its code; nothing for what is no sign. */
const costs = new Float64Array(128);
for (const [signs, cost] of [
  ['[', 20],
  [']*_~`<@#', 15],
  ['&|', 10],
  ['\\:wW', 6],
  ['!', 5],
  [' \t)', 2],
] as const) {
  for (const sign of signs) costs[sign.charCodeAt(0)] = cost;
}

export function readLine(line: string): Line {
  const isBlank = !/[^ \t]/.test(line);
  const containers = readContainers(line);
  const signs = readSigns(line);
  return {
    length: line.length,
    isBlank,
    isUnderline: /^[ \t>]*(?:=+|-+)[ \t]*$/.test(line),
    definesLink: line.includes(']:'),
    ...containers,
    ...signs,
    effort: signs.effort + 0.35 * line.length + 50 * containers.prefix.length + (isBlank ? 8 : 30),
  };
}

type Signs = Pick<
  Line,
  'signs' | 'emphasis' | 'brackets' | 'isOpaque' | 'tags' | 'declarations' | 'pipes' | 'ticks' | 'effort'
>;

function readSigns(line: string): Signs {
  const read = {
    signs: 0,
    emphasis: 0,
    brackets: '',
    isOpaque: false,
    tags: 0,
    declarations: 0,
    pipes: 0,
    ticks: 0,
    effort: 0,
  };
  // Addresses and the targets of links swallow brackets; a target that holds more than an address is not read further.
  let within: 'text' | 'address' | 'target' = 'text';
  for (let at = 0; at < line.length; at++) {
    const cost = costs[line.charCodeAt(at)];
    if (!cost) continue;
    const sign = line.charAt(at);
    read.effort += cost;
    if (sign === ')') {
      if (within === 'target') within = 'text';
    } else if (sign === ' ' || sign === '\t') {
      read.isOpaque ||= within === 'target';
      within = 'text';
    } else if (sign === '|') {
      read.pipes += 1;
    } else {
      count(read, sign, line, at);
      read.isOpaque ||= sign === '`' || sign === '<' || (within !== 'text' && (sign === '[' || sign === ']'));
      if (sign === ']' && line[at + 1] === '(') within = 'target';
      else if (within === 'text' && beginsAddress(line, at)) within = 'address';
    }
  }
  read.isOpaque ||= within === 'target';
  return read;
}

function count(read: Signs, sign: string, line: string, at: number): void {
  read.signs += 1;
  if (sign === '*' || sign === '_' || sign === '~') read.emphasis += 1;
  else if (sign === '`') read.ticks += 1;
  else if (sign === '[') read.brackets += line[at - 1] === '\\' ? '(' : '[';
  else if (sign === ']') read.brackets += ']';
  else if (sign === '<' && /[!?]/.test(line.charAt(at + 1))) read.declarations += 1;
  else if (sign === '<' && /[a-z]/i.test(line.charAt(at + 1))) read.tags += 1;
}

function beginsAddress(line: string, at: number): boolean {
  return line.startsWith('://', at) || /^www\./i.test(line.slice(at, at + 4));
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
