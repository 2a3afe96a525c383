import type { Outcome } from '../import.ts';
import { printable } from './printable.ts';
import type { Shown } from './report.ts';
import type { Tally } from './tally.ts';

/** Lines a list has at most; a file that came in a thousand ways is read elsewhere. */
const most = 12;

/** What a run came to, for people: counts, why inputs were refused, what is missing, and what deserves a look. */
export function summary(tally: Tally, { into, isDefault, dryRun }: Shown): string[] {
  const counts = Object.entries(tally.counts).filter(([, count]) => count > 0);
  const said = counts.map(([status, count]) => `${count} ${status === 'passed' ? 'passed over' : status}`);
  const prefix = isDefault ? '' : `LESESAAL_CONTENT=${into} `;
  const isSome = tally.counts.imported + tally.counts.joined + tally.counts.unchanged > 0;
  return [
    said.length > 0 ? `${said.join(', ')}.` : 'There was nothing to import.',
    ...list('Refused:', tally.refusals.map(counted)),
    ...list('Missing, by kind:', tally.losses.map(counted)),
    ...list(
      'Least certain, worth a look:',
      tally.doubtful.map((outcome) => doubtful(outcome, into)),
    ),
    ...(dryRun ? ['Nothing was written. Without --dry-run it is.'] : isSome ? [`To read: ${prefix}npm start`] : []),
  ];
}

function list(head: string, lines: readonly string[]): string[] {
  const more = lines.length - most;
  const shown = more > 1 ? [...lines.slice(0, most), `and ${more} other kinds`] : lines;
  return lines.length === 0 ? [] : [head, ...shown.map((line) => `  ${line}`)];
}

function counted([sentence, count]: [string, number]): string {
  return `${String(count).padStart(5)} × ${printable(sentence)}`;
}

function doubtful({ article, inferred, losses, reason }: Outcome, into: string): string {
  const missing =
    losses.length === 0 ? [] : [losses.length === 1 ? '1 thing missing' : `${losses.length} things missing`];
  const guessed = inferred.length === 0 ? [] : [`guessed ${inferred.join(', ')}`];
  const told = reason === null ? [] : [printable(reason)];
  return `${into}/${article ?? ''}: ${[...guessed, ...missing, ...told].join('; ')}`;
}
