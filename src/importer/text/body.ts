import { closingCredit } from './agency-credit.ts';
import type { ArticlePart, Line } from './article-part.ts';
import { isCaption } from './captions.ts';
import { endsSentence } from './line-kinds.ts';
import { wordsOf } from './lines.ts';

/** A paragraph of the text, or a heading above one. */
export interface Block {
  heading: boolean;
  text: string;
}

export interface Body {
  blocks: Block[];
  /** Whether pictures stood between the paragraphs. */
  hadPictures: boolean;
  credit?: string;
}

/** Reads the text of an article and leaves out what stands between its paragraphs. */
export function readBody({ lines, from, to }: ArticlePart): Body {
  const kept = keptLines(lines, from, to);
  const blocks = kept.map((line, at) => ({ heading: isHeading(kept, at), text: line.text }));
  const hadPictures = lines.slice(from, to).some(({ kind }) => kind === 'picture');
  const last = blocks.at(-1);
  const closing = last && closingCredit(last.text);
  if (!closing) return { blocks, hadPictures };
  return {
    blocks: [...blocks.slice(0, -1), { heading: false, text: closing.text }],
    hadPictures,
    credit: closing.credit,
  };
}

/** Drops furniture, credits, captions and lists of links. */
function keptLines(lines: readonly Line[], from: number, to: number): Line[] {
  const [first = to, second = to] = lines.flatMap(({ kind }, at) => (kind === 'prose' && at >= from ? [at] : []));
  const kept: Line[] = [];
  let inLinks = false;
  for (let at = from; at < to; at += 1) {
    const line = lines[at]!;
    if (line.kind === 'links') inLinks = true;
    else if (line.kind === 'prose') inLinks = false;
    const isAside =
      inLinks || isCaption(lines, at) || (at < first ? isLabel(line) : at < second && isOneOfSeveral(lines, at));
    if (line.kind === 'prose' || (line.kind === 'short' && !isAside)) kept.push(line);
  }
  return kept;
}

/** Above the lead stand words such as "Ein Bericht", unless it is a lead without a full stop. */
function isLabel({ text }: Line): boolean {
  return wordsOf(text).length < 8;
}

/** Below the lead, where names and counts stand, a heading stands alone. */
function isOneOfSeveral(lines: readonly Line[], at: number): boolean {
  const beside = [lines[at - 1], lines[at + 1]];
  return beside.some((line) => line?.kind !== 'prose') && !endsSentence(lines[at]!.text);
}

/** A short line alone between two paragraphs that neither ends a sentence nor names a speaker. */
function isHeading(lines: readonly Line[], at: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at]!, lines[at + 1]];
  if (line.kind !== 'short' || before?.kind !== 'prose' || after?.kind !== 'prose') return false;
  const startsWell = /^["„“»'‚]?[\p{Lu}\d]/u.test(line.text);
  const hasEnd = endsSentence(line.text) && !/\?["“”»«'’]*$/.test(line.text);
  return startsWell && !hasEnd && !/[:;,]/.test(line.text) && line.text.length <= 70 && wordsOf(line.text).length <= 9;
}
