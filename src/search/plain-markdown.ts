import { plainLines } from './plain-lines.ts';

const frontMatter = /^\uFEFF?---\r?\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** A lead in YAML or JSON, with the indented lines that go on with it. */
const leadField = /^[ \t]*"?lead"?:(.*(?:\n[ \t]{2,}(?!"\w+":).*)*)/m;
const quotation = /^\s*(?:[|>][-+]?\s*\n)?\s*["']?|["']?,?\s*$/g;

/** What stands before the text of a line: of quotations, of lists and of their boxes. */
const containers = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)(?:[ \t]+\[[ xX]\](?=[ \t]))?))*[ \t]*/;
const heading = /^#{1,6}(?:[ \t]+|$)/;
const fence = /^(`{3,}|~{3,})[^`]*$/;
/** Signs below a headline, between sections, or below the head of a table. */
const rule = /^(?:=+|-+|(?:[-*_][ \t]*){3,}|\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?)[ \t]*$/;
/** Of a footnote, or of where a link leads. */
const definition = /^\[(\^?)[^\]]{1,200}\]:[ \t]*(.*)$/;
const hidden = /(?<!\\)(?:<!--[\s\S]{0,5000}?-->|<(script|style|template)\b[\s\S]{0,5000}?<\/\1[^>]{0,50}>)/gi;

/**
 * Lead and text of an `article.md` as a reader of the page reads them, block by block, footnotes last. The file has a
 * quarter of the page's size. This is no parser: what is nested oddly may keep a sign. Bounds on what a sign may enclose
 * keep the time in proportion to the text.
 */
export function plainMarkdown(source: string): string[] {
  const text = new Blocks();
  for (const line of source.replace(frontMatter, '').replace(hidden, '').split(/\r?\n/)) text.take(line);
  return [leadOf(frontMatter.exec(source)?.[0] ?? ''), ...text.end()].filter((block) => block !== '');
}

function leadOf(matter: string): string {
  const lead = leadField.exec(matter)?.[1] ?? '';
  const inside = lead.replace(quotation, '').replace(/\s+/g, ' ');
  return /^\s*"/.test(lead) ? inside.replace(/\\(["\\/])/g, '$1') : inside.replaceAll("''", "'");
}

/** Gathers lines to blocks. */
class Blocks {
  private readonly found: string[] = [];
  private readonly notes: string[] = [];
  private lines: string[] = [];
  /** What stands before the text of the block at hand. */
  private before = '';
  private isNote = false;
  /** The signs that will end a block of code. */
  private fence: string | undefined;

  take(line: string): void {
    // A number that is not the first begins no list within a paragraph: "seit\n1990. Danach".
    const goesOn = this.lines.length > 0 && !/\d/.test(this.before) && /^[ \t]*(?!1[.)])\d+[.)]/.test(line);
    const before = goesOn ? '' : containers.exec(line)![0].trim();
    const text = goesOn ? line : line.replace(containers, '');
    if (this.fence !== undefined) {
      if (text.startsWith(this.fence)) this.fence = undefined;
      else this.found.push(text.trim());
      return;
    }
    const [, opens] = fence.exec(text) ?? [];
    const [, note, defined = ''] = definition.exec(text) ?? [];
    const isRow = text.startsWith('|');
    const isApart =
      text.trim() === '' || opens !== undefined || note !== undefined || heading.test(text) || rule.test(text);
    if (isApart || isRow || /[-*+\d]/.test(before) || before.length > this.before.length) this.close();
    if (isApart && note === undefined) this.isNote = false;
    this.before = isApart ? '' : before || this.before;
    this.fence = opens;
    if (note === '^') {
      this.isNote = true;
      this.lines.push(defined);
    } else if (heading.test(text)) {
      this.found.push(...plainLines(text.replace(heading, '').replace(/[ \t]+#+[ \t]*$/, '')));
    } else if (isRow && !rule.test(text)) {
      this.found.push(...text.split(/(?<!\\)\|/).flatMap(plainLines));
    } else if (!isApart) this.lines.push(text);
  }

  end(): string[] {
    this.close();
    return [...this.found, ...this.notes];
  }

  private close(): void {
    (this.isNote ? this.notes : this.found).push(...plainLines(this.lines.join('\n')));
    this.lines = [];
  }
}
