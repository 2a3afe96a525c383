import { closingCredit } from './agency-credit.ts';
import { isCaption, type ArticlePart, type Line } from './article-part.ts';
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
  const kept: Line[] = [];
  const first = lines.findIndex(({ kind }, at) => at >= from && kind === 'prose');
  let inLinks = false;
  for (let at = from; at < to; at += 1) {
    const line = lines[at]!;
    if (line.kind === 'links') inLinks = true;
    else if (line.kind === 'prose') inLinks = false;
    // What stands between headline and lead is a label ("Ein Bericht"), unless it is a lead without a full stop.
    const isLabel = at < first && wordsOf(line.text).length < 8;
    const isText = line.kind === 'prose' || (line.kind === 'short' && !inLinks && !isLabel && !isCaption(lines, at));
    if (isText) kept.push(line);
  }
  return kept;
}

/** A short line alone between two paragraphs that neither ends a sentence nor names a speaker. */
function isHeading(lines: readonly Line[], at: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at]!, lines[at + 1]];
  if (line.kind !== 'short' || before?.kind !== 'prose' || after?.kind !== 'prose') return false;
  const startsWell = /^["„“»'‚]?[\p{Lu}\d]/u.test(line.text);
  const hasEnd = endsSentence(line.text) && !/\?["“”»«'’]*$/.test(line.text);
  return startsWell && !hasEnd && !/[:;,]/.test(line.text) && line.text.length <= 70 && wordsOf(line.text).length <= 9;
}
