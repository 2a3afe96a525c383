import { agencyCredit, type AgencyCredit } from './agency-credit.ts';
import { headlineAbove, kickerAbove } from './headline-line.ts';
import { endsSentence, kindOf, type LineKind } from './line-kinds.ts';

/** One line of the page and what it is. */
export interface Line {
  text: string;
  kind: LineKind;
}

/** The article within the lines of a page; places count among `lines`. */
export interface ArticlePart {
  /** Without empty ones. */
  lines: Line[];
  /** Kicker and headline, on one line or two; absent where none was found. */
  headline?: number;
  kicker?: number;
  /** First line of the text, and first line after it. */
  from: number;
  to: number;
  /** The agency line, and whether it may be a picture's. */
  credit?: AgencyCredit;
}

interface Run {
  from: number;
  to: number;
  /** Letters of its paragraphs. */
  size: number;
}

/** So many links and captions may stand between two paragraphs of one article, and so many lines of any kind. */
const mostLinks = 10;
const widestGap = 30;

/** Finds the article: the largest run of paragraphs, and the headline above. */
export function findArticle(page: readonly string[]): ArticlePart {
  const lines = page.map((text) => ({ text, kind: kindOf(text) })).filter(({ kind }) => kind !== 'blank');
  const run = mainRun(lines);
  const headline = headlineAbove(lines, run.from);
  const kicker = headline === undefined ? undefined : kickerAbove(lines, headline);
  return {
    lines,
    ...(headline !== undefined && { headline }),
    ...(kicker !== undefined && { kicker }),
    from: headline === undefined ? run.from : headline + 1,
    ...endOf(lines, run),
  };
}

/** The run of paragraphs with the most letters; a page without paragraphs has an empty one at its end. */
function mainRun(lines: readonly Line[]): Run {
  const empty: Run = { from: lines.length, to: lines.length, size: 0 };
  const runs: Run[] = [];
  for (const [at, { text, kind }] of lines.entries()) {
    if (kind !== 'prose') continue;
    const last = runs.at(-1);
    if (last && isNear(lines.slice(last.to, at))) Object.assign(last, { to: at + 1, size: last.size + text.length });
    else runs.push({ from: at, to: at + 1, size: text.length });
  }
  return runs.reduce((best, run) => (run.size > best.size ? run : best), empty);
}

/** Buttons may stand in any number below a lead; each on a line of its own, they are many. */
function isNear(between: readonly Line[]): boolean {
  return between.length <= widestGap && between.filter(({ kind }) => kind !== 'furniture').length <= mostLinks;
}

/**
 * The text ends with the agency line, or else with its last paragraph. What stands between the two,
 * such as a list of results, belongs to it.
 */
function endOf(lines: readonly Line[], run: Run): Pick<ArticlePart, 'to' | 'credit'> {
  for (let at = run.from + 1; at < lines.length && (at < run.to || mayStandBelow(lines, run, at)); at += 1) {
    const credit = agencyCredit(lines[at]!.text);
    if (credit && (at >= run.to || (credit.certain && isMostAbove(lines, run, at)))) return { to: at, credit };
  }
  let to = run.to;
  while (lines[to]?.kind === 'short' && endsSentence(lines[to]!.text)) to += 1;
  return { to };
}

/** Whether a line stands so near below the text that an agency line is still its own. */
function mayStandBelow(lines: readonly Line[], { to }: Run, at: number): boolean {
  const isNear = at < to + 4;
  const isList = at < to + 25 && lines.slice(to, at).every(({ kind }) => kind === 'short' || kind === 'prose');
  return isNear || isList;
}

/** Whether more than half of a run stands above a line; else the line is a picture's. */
function isMostAbove(lines: readonly Line[], run: Run, at: number): boolean {
  const above = lines.slice(run.from, at).filter(({ kind }) => kind === 'prose');
  return above.reduce((size, { text }) => size + text.length, 0) > run.size / 2;
}
