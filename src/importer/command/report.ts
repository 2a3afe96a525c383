import type { Outcome } from '../import.ts';

/** How outcomes are told while a run goes on. */
export interface Report {
  /** Before an input is read. */
  begin?(name: string, at: number, total: number): void;
  tell(outcome: Outcome): void;
  end?(outcomes: readonly Outcome[]): void;
}

interface Channel {
  write(text: string): unknown;
  isTTY?: boolean;
}

/** One line of JSON per input and nothing else. */
export function jsonReport(out: Channel): Report {
  return { tell: (outcome) => out.write(`${JSON.stringify(outcome)}\n`) };
}

/**
 * Sentences for people. On a terminal one line says how far a longer run is; in a pipe there is none.
 * @param shown how the content folder is called in what to do next
 */
export function plainReport(out: Channel, progress: Channel, shown: Shown): Report {
  const clear = () => progress.isTTY && progress.write('\r\u001b[K');
  return {
    begin(name, at, total) {
      if (progress.isTTY && total > 1) progress.write(`\r\u001b[K${at} of ${total}  ${tail(name, 60)}`);
    },
    tell(outcome) {
      clear();
      out.write(`${describe(outcome, shown).join('\n           ')}\n`);
    },
    end(outcomes) {
      clear();
      out.write(`\n${summary(outcomes, shown).join('\n')}\n`);
    },
  };
}

/** What the sentences need to know of the command. */
export interface Shown {
  into: string;
  isDefault: boolean;
  dryRun: boolean;
}

function describe({ input, status, article, reason, inferred, losses }: Outcome, { into, dryRun }: Shown): string[] {
  const from = input === '-' ? 'standard input' : printable(input);
  if (status === 'refused') return [`refused    ${from}`, `${reason}`];
  if (status === 'waiting' || status === 'passed') return [`${status.padEnd(11)}${from}`, `${reason}`];
  const head = `${status.padEnd(11)}${into}/${article}`;
  if (status === 'unchanged') return [head, `From ${from}.`, ...(reason ? [reason] : [])];
  const flags = inferred.filter((field) => !field.startsWith('comments.')).map(flagOf);
  const remedy = flags.length > 0 ? ` If that is wrong, give it with ${flags.join(' ')}.` : '';
  const guessed = `Guessed: ${inferred.join(', ')}.${remedy}`;
  return [
    dryRun ? `${head} (not written: dry run)` : head,
    `From ${from}.`,
    ...(reason ? [reason] : []),
    ...(inferred.length > 0 ? [guessed] : []),
    ...losses.map((loss) => `Missing: ${loss}`),
  ];
}

/** The flag that says better. */
function flagOf(field: string): string {
  const flags: Record<string, string> = { authors: 'author', topics: 'topic', 'source.name': 'source' };
  return `--${flags[field] ?? field}`;
}

function summary(outcomes: readonly Outcome[], { into, isDefault, dryRun }: Shown): string[] {
  const counts = (['imported', 'unchanged', 'waiting', 'passed', 'refused'] as const)
    .map((status) => [outcomes.filter((outcome) => outcome.status === status).length, status] as const)
    .filter(([count]) => count > 0)
    .map(([count, status]) => `${count} ${status === 'passed' ? 'passed over' : status}`);
  const lines = [`${counts.join(', ')}.`];
  if (dryRun) return [...lines, 'Nothing was written. Without --dry-run it is.'];
  const isSome = outcomes.some(({ article }) => article !== null);
  const prefix = isDefault ? '' : `LESESAAL_CONTENT=${into} `;
  return isSome ? [...lines, `To read: ${prefix}npm start`] : lines;
}

function tail(text: string, length: number): string {
  const shown = printable(text);
  return shown.length > length ? `…${shown.slice(1 - length)}` : shown;
}

/** File names are strangers' text too: none may steer the terminal. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?');
}
