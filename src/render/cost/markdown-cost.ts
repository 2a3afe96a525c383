import { caps } from './caps.ts';
import { readLine, type Line } from './markdown-line.ts';

/**
 * What is too much about a Markdown text, before it is parsed. The parser is quick with anything people
 * write, but some signs cost it the square of their number. The coefficients are microseconds, measured
 * family by family (the hostile texts of the tests); where in doubt the estimate is too high.
 */
export function markdownExcess(markdown: string): 'too-large' | 'too-deep' | undefined {
  if (markdown.length > caps.article) return 'too-large';
  const whole = new Whole();
  let block = new Block();
  for (const text of `${markdown}\n`.split(/\r\n?|\n/)) {
    const line = readLine(text);
    whole.add(line);
    block.add(line);
    if (line.depth > caps.markdownDepth || block.depth > caps.brackets) return 'too-deep';
    if (whole.effort + block.effort > caps.markdownEffort) return 'too-large';
    if (!line.isBlank) continue;
    whole.settled += block.effort;
    block = new Block();
  }
  return undefined;
}

/** What stands between blank lines. Emphasis, links, code and tables are looked for within it. */
class Block {
  /** Brackets inside each other. */
  depth = 0;
  private lines = 0;
  private length = 0;
  private emphasis = 0;
  private signs = 0;
  private open = 0;
  private openForSure = 0;
  private closing = 0;
  private unmatched = 0;
  private isOpaque = false;
  private tags = 0;
  private declarations = 0;
  private ticks = 0;
  private pipes = 0;
  private prefix = 0;
  private lazy = 0;

  add({ length, signs, emphasis, brackets, isOpaque, tags, declarations, ticks, pipes, prefix }: Line): void {
    this.lines += 1;
    this.length += length;
    this.signs += signs;
    this.isOpaque ||= isOpaque;
    this.emphasis += emphasis;
    this.tags += tags;
    this.declarations += declarations;
    this.ticks += ticks;
    this.pipes = Math.max(this.pipes, pipes);
    this.prefix = Math.max(this.prefix, prefix.length);
    if (prefix.length < this.prefix) this.lazy += 1;
    for (const bracket of brackets) this.addBracket(bracket);
  }

  private addBracket(bracket: string): void {
    if (bracket !== ']') {
      this.open += 1;
      this.depth = Math.max(this.depth, this.open);
      if (bracket === '[') this.openForSure += 1;
      return;
    }
    this.closing += 1;
    if (this.openForSure === 0) this.unmatched += 1;
    this.open = Math.max(0, this.open - 1);
    this.openForSure = Math.max(0, this.openForSure - 1);
  }

  get effort(): number {
    // Runs of backticks look for one of their own length, once a length; n ticks make √2n lengths at most.
    const scans = this.declarations + Math.min(Math.sqrt(2 * this.ticks), this.ticks);
    // What the parser keeps of the block, at most.
    const events = 6 * this.signs + 4 * this.lines;
    // Each sign that means nothing after all is joined to the text around it, which copies what follows.
    const joining = 0.0005 * this.signs * events;
    // A bracket that closes nothing looks through all that stands before it.
    const lookingBack = 0.05 * events * (this.isOpaque ? this.closing : this.unmatched);
    // A row that is too short is filled up with cells.
    const cells = this.pipes > 0 ? (this.pipes + 1) * this.lines : 0;
    // Attributes go on over many lines.
    const attributes = this.tags > 0 ? 1.2 * this.length : 0;
    return (
      (this.length > 0 ? 20 : 0) +
      attributes +
      0.03 * this.emphasis ** 2 +
      joining +
      lookingBack +
      0.02 * this.closing ** 2 +
      0.06 * this.lazy ** 2 +
      0.02 * this.length * scans +
      8 * cells
    );
  }
}

/** What counts from the first line to the last. */
class Whole {
  /** Microseconds of the blocks that have ended. */
  settled = 0;
  private events = 0;
  private changes = 0;
  private items = 0;
  private prefix = '';
  private longest = 0;
  private brackets = 0;
  private definesLinks = false;

  add(line: Line): void {
    this.settled += line.effort;
    this.events += 10 + 3 * (line.emphasis + line.brackets.length);
    // The end of each quote or list, and each heading that is underlined, copies all that came before.
    this.changes += line.prefix === this.prefix ? depthInItem(line.prefix) : line.prefix.length + 1;
    if (line.isUnderline) this.changes += 1;
    this.prefix = line.prefix;
    this.items += line.prefix.replaceAll('>', '').length;
    this.longest = Math.max(this.longest, line.length);
    this.brackets += line.brackets.length;
    this.definesLinks ||= line.definesLink;
  }

  get effort(): number {
    // The address of a definition is prepared anew in each place that uses it.
    const addresses = this.definesLinks ? 0.01 * this.longest * this.brackets : 0;
    return this.settled + 0.005 * this.changes * this.events + 0.003 * this.items ** 2 + addresses;
  }
}

/** Quotes and lists inside the first list item, which end with it when the next begins. */
function depthInItem(prefix: string): number {
  const item = prefix.search(/[^>]/);
  return item < 0 ? 0 : 2 * (prefix.length - item - 1);
}
