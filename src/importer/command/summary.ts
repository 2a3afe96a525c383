import { lossKind } from '../loss-kind.ts';
import type { Outcome } from '../outcome.ts';
import { wordsIn } from '../words.ts';
import { otherKind } from './by-article.ts';
import { printable } from './printable.ts';
import type { Reason } from './reasons.ts';
import type { Ending, Shown } from './report.ts';
import type { Tally } from './tally.ts';

/** Lines a list has at most; a file that came in a thousand ways is read elsewhere. */
const most = 20;
/** Fewer results than this stand together on a screen, so that nothing of them is said twice. */
const few = 4;
const goesOn = 'The same command goes on where this one stopped.';
const unfinished = {
  whole: [],
  interrupted: [`It was interrupted. ${goesOn}`],
  broken: [`It was ended before it had seen all. ${goesOn}`],
};
const guessedHead = 'Guessed, and in how many articles; the flag, given with one file, sets it right:';

/**
 * What a run came to, for people: counts that add up, why inputs were refused and which, what is missing and what was
 * guessed, and what deserves a look.
 */
export function summary(tally: Tally, shown: Shown, ending: Ending): string[] {
  const { reasons, kept, losses, guesses, doubtful } = tally;
  const isLong = tally.results >= few;
  const list = (head: string, lines: readonly string[]) => listed(head, lines, ending.report);
  return [
    counts(tally, shown, ending.how),
    ...unfinished[ending.how],
    ...(isLong ? list('Refused, by reason:', reasons.refused.all.map(told)) : []),
    ...(isLong ? list('Read in part:', reasons.incomplete.all.map(told)) : []),
    ...(isLong ? list('Passed over, by reason:', reasons.passed.all.map(told)) : []),
    ...(isLong ? list('Left as it was:', kept.all.map(told)) : []),
    ...waiting(ending.waiting, shown),
    ...(isLong ? list('Missing, and in how many articles:', losses.all.map(missing)) : []),
    ...(isLong ? list(guessedHead, guesses.all.map(guessed)) : guessedInOne(guesses.all.map(([field]) => field))),
    ...(isLong
      ? list(
          'Least certain, worth a look:',
          doubtful.map((one) => uncertain(one, shown.into)),
        )
      : []),
    ...next(tally, shown, ending.report),
  ];
}

function counts(tally: Tally, { dryRun }: Shown, how: Ending['how']): string {
  const { inputs, results } = tally;
  if (results === 0) return how === 'whole' ? 'There was nothing to import.' : 'Nothing was imported.';
  const said = Object.entries(tally.counts)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${status === 'passed' ? 'passed over' : status}`);
  const all = `${inputs} input${inputs === 1 ? '' : 's'}`;
  const inThem = results === inputs ? '' : `, ${results} results`;
  return `${dryRun ? 'Dry run, nothing was written. ' : ''}${all}${inThem}: ${said.join(', ')}.`;
}

/** @param entries of one line or two */
function listed(head: string, entries: readonly string[], report: string | undefined): string[] {
  if (entries.length === 0) return [];
  const rest = entries.length - most;
  const where = report === undefined ? '--report FILE.html and --json tell all' : `${printable(report)} tells all`;
  const shown = rest > 1 ? [...entries.slice(0, most), `  and ${rest} more; ${where}.`] : entries;
  return [head, ...shown.flatMap((entry) => entry.split('\n')).map((line) => `  ${line}`)];
}

function told({ sentence, count, input }: Reason): string {
  const others = count === 1 ? '' : ` and ${count - 1} more`;
  return `${counted(sentence, count)}\n        ${printable(input)}${others}`;
}

function missing([kind, count]: [string, number]): string {
  return counted(kind === otherKind ? 'other things' : nameOf(kind), count);
}

/** A sentence that somebody wrote by hand is its own name. */
function nameOf(kind: string): string {
  const names: Record<string, string> = wordsIn('en').report.lossKinds;
  return names[kind] ?? kind;
}

function guessed([field, count]: [string, number]): string {
  const flag = flagOf(field);
  return counted(flag === undefined ? field : `${field} (${flag})`, count);
}

function guessedInOne(fields: readonly string[]): string[] {
  if (fields.length === 0) return [];
  const flags = fields.flatMap((field) => flagOf(field) ?? []);
  const remedy = flags.length > 0 ? ` If that is wrong, give it with ${flags.join(' ')}.` : '';
  return [`Guessed: ${fields.join(', ')}.${remedy}`];
}

/** The flag that says better. What comments lack has none; it is mended in `thread.json`. */
function flagOf(field: string): string | undefined {
  const flags: Record<string, string> = { authors: 'author', topics: 'topic', 'source.name': 'source' };
  return field.startsWith('comments.') ? undefined : `--${flags[field] ?? field}`;
}

function counted(sentence: string, count: number): string {
  return `${String(count).padStart(5)} × ${printable(sentence)}`;
}

function uncertain({ article, inferred, losses, reason }: Outcome, into: string): string {
  const kinds = new Set(losses.map((loss) => nameOf(lossKind(loss) ?? loss)));
  const missing = kinds.size === 0 ? [] : [`missing ${printable([...kinds].join(', '))}`];
  const guessed = inferred.length === 0 ? [] : [`guessed ${inferred.join(', ')}`];
  const told = reason === null ? [] : [printable(reason)];
  return `${into}/${article ?? ''}: ${[...guessed, ...missing, ...told].join('; ')}`;
}

function waiting(count: number, { into }: Shown): string[] {
  if (count === 0) return [];
  const threads = count === 1 ? '1 thread waits for its article' : `${count} threads wait for their articles`;
  return [`${threads} in ${into}/waiting/. Import the articles, and the comments join them.`];
}

function next({ counts: { imported, joined, unchanged } }: Tally, { into, isDefault, dryRun }: Shown, report?: string) {
  const prefix = isDefault ? '' : `LESESAAL_CONTENT=${into} `;
  const looked = report === undefined ? [] : [`To look at sources beside what was made of them: ${printable(report)}`];
  if (dryRun) return [...looked, 'Without --dry-run it is written.'];
  return imported + joined + unchanged > 0 ? [...looked, `To read: ${prefix}npm start`] : looked;
}
