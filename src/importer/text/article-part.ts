import { agencyCredit } from './agency-credit.ts';
import { endsSentence, kindOf, type LineKind } from './line-kinds.ts';
import { wordsOf } from './lines.ts';

/** One line of the page and what it is. */
export interface Line {
  text: string;
  kind: LineKind;
  /** Whether an empty line stands above it. */
  gap: boolean;
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
  credit?: { credit: string; certain: boolean };
}

/** So many other lines may stand between two paragraphs of one article. */
const widestGap = 10;

/** Finds the article: the largest run of paragraphs, and the headline above. */
export function findArticle(page: readonly string[]): ArticlePart {
  const lines = page
    .map((text, at) => ({ text, kind: kindOf(text), gap: page[at - 1] === '' }))
    .filter(({ kind }) => kind !== 'blank');
  const run = mainRun(lines);
  const headline = headlineAbove(lines, run.from);
  const kicker = headline === undefined ? undefined : kickerAbove(lines, headline);
  const from = headline === undefined ? run.from : headline + 1;
  return {
    lines,
    ...(headline !== undefined && { headline }),
    ...(kicker !== undefined && { kicker }),
    from,
    ...endOf(lines, run),
  };
}

interface Run {
  from: number;
  to: number;
}

/** The run of paragraphs with the most letters; a page without paragraphs has an empty one at its end. */
function mainRun(lines: readonly Line[]): Run {
  const prose = lines.flatMap(({ kind }, at) => (kind === 'prose' ? [at] : []));
  let best: Run & { size: number } = { from: lines.length, to: lines.length, size: 0 };
  let run: Run & { size: number } = best;
  for (const at of prose) {
    const size = lines[at]!.text.length;
    run =
      at - run.to <= widestGap && run.size > 0
        ? { from: run.from, to: at + 1, size: run.size + size }
        : { from: at, to: at + 1, size };
    if (run.size > best.size) best = run;
  }
  return best;
}

/** The nearest line above the text that can be a headline; one of a word or two gives way to a longer one above. */
function headlineAbove(lines: readonly Line[], first: number): number | undefined {
  const shorts: number[] = [];
  for (let at = first - 1; at >= 0 && first - at <= 12 && shorts.length < 3; at -= 1) {
    if (lines[at]!.kind === 'short' && !isCaption(lines, at)) shorts.push(at);
  }
  const [nearest, above] = shorts;
  if (nearest === undefined || above === undefined) return nearest;
  const [near, far] = [nearest, above].map((at) => wordsOf(lines[at]!.text).length) as [number, number];
  // A lead that lacks its full stop is longer than any headline.
  const isLead = near > 14 && far <= 14 && far >= 3;
  return isLead || (near <= 2 && far > 2) ? above : nearest;
}

/** A short line right above the headline, unless it is one of several: those are links. */
function kickerAbove(lines: readonly Line[], headline: number): number | undefined {
  const [above, beyond] = [lines[headline - 1], lines[headline - 2]];
  const fits = above?.kind === 'short' && wordsOf(above.text).length <= 5 && !/[.!?,]$/.test(above.text);
  return fits && beyond?.kind !== 'short' ? headline - 1 : undefined;
}

/** The text ends with its last paragraph, or with the agency line, below which other articles are announced. */
function endOf(lines: readonly Line[], run: Run): Pick<ArticlePart, 'to' | 'credit'> {
  const sure = lines.findIndex(({ text }, at) => at > run.from && at <= run.to + 3 && agencyCredit(text)?.certain);
  if (sure > 0) return { to: sure, credit: agencyCredit(lines[sure]!.text)! };
  const below = lines.slice(run.to, run.to + 3).findIndex(({ text }) => agencyCredit(text));
  if (below >= 0) return { to: run.to + below, credit: agencyCredit(lines[run.to + below]!.text)! };
  let to = run.to;
  while (lines[to]?.kind === 'short' && endsSentence(lines[to]!.text)) to += 1;
  return { to };
}

/** Whether a short line stands beside a picture's credit. */
export function isCaption(lines: readonly Line[], at: number): boolean {
  return lines[at - 1]?.kind === 'picture' || lines[at + 1]?.kind === 'picture';
}
