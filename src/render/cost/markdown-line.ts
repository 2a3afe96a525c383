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
  /** Signs that may be emphasis. */
  emphasis: number;
  /** Square brackets, in order. */
  brackets: string;
  /** Beginnings of tags. */
  tags: number;
  /** Beginnings of comments and declarations. */
  declarations: number;
  pipes: number;
  /** The longest run of backticks. */
  ticks: number;
  /** Microseconds for what costs the same wherever it stands. */
  effort: number;
}

const container = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
const rule = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/;

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
    '|': 10,
    '&': 6,
    '\\': 6,
    ':': 6,
    '!': 5,
    w: 4,
    '\t': 1,
  }),
);
const sign = /[[\]*_~`<@#|&\\:!w\t]/g;

export function readLine(line: string): Line {
  const { prefix, depth } = readContainers(line);
  const read = { emphasis: 0, brackets: '', tags: 0, declarations: 0, pipes: 0, ticks: 0, effort: 0 };
  for (const { 0: found, index } of line.matchAll(sign)) {
    read.effort += signs.get(found) ?? 0;
    if (found === '*' || found === '_' || found === '~') read.emphasis += 1;
    else if (found === '[' || found === ']') read.brackets += found;
    else if (found === '|') read.pipes += 1;
    else if (found === '<' && /[!?]/.test(line.charAt(index + 1))) read.declarations += 1;
    else if (found === '<' && /[a-z]/i.test(line.charAt(index + 1))) read.tags += 1;
    else if (found === '`') read.ticks += 1;
  }
  const isBlank = !/[^ \t]/.test(line);
  read.effort += 0.35 * line.length + 50 * prefix.length + (isBlank ? 8 : 30);
  const isUnderline = /^[ \t>]*(?:=+|-+)[ \t]*$/.test(line);
  return { length: line.length, isBlank, isUnderline, definesLink: line.includes(']:'), prefix, depth, ...read };
}

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
