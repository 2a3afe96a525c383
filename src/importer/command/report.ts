import type { Outcome } from '../import.ts';
import type { Reading } from '../reading.ts';
import { printable } from './printable.ts';
import { summary } from './summary.ts';
import type { Tally } from './tally.ts';

/** How a run is told while it goes on. */
export interface Report {
  /** Before what became of an input is told. */
  begin: (name: string) => void;
  tell: (outcome: Outcome, reading?: Reading) => void;
  /** Says in a sentence what was passed over before it was read. */
  note: (sentence: string) => void;
}

interface Channel {
  write(text: string): unknown;
  isTTY?: boolean;
}

/** What the sentences need to know of the command. */
export interface Shown {
  into: string;
  isDefault: boolean;
  dryRun: boolean;
}

/** One line of JSON for each input or page, and nothing else; notes go to `aside`. */
export function jsonReport(out: Channel, aside: Channel): Report {
  return {
    begin: () => undefined,
    tell: (outcome) => out.write(`${JSON.stringify(outcome)}\n`),
    note: (sentence) => aside.write(`${printable(sentence)}\n`),
  };
}

/**
 * Sentences for people. On a terminal one line says how far a longer run is; in a pipe there is none.
 * @param shown how the content folder is called
 */
export function plainReport(out: Channel, aside: Channel, shown: Shown): Report & { end(tally: Tally): void } {
  let count = 0;
  const clear = () => aside.isTTY && aside.write('\r\u001b[K');
  return {
    begin(name) {
      if (aside.isTTY && count > 0) aside.write(`\r\u001b[K${count} done  ${tail(name, 60)}`);
    },
    tell(outcome) {
      clear();
      count += 1;
      out.write(`${describe(outcome, shown).join('\n           ')}\n`);
    },
    note(sentence) {
      clear();
      aside.write(`${printable(sentence)}\n`);
    },
    end(tally) {
      clear();
      out.write(`\n${summary(tally, shown).join('\n')}\n`);
    },
  };
}

function describe({ input, status, joined, article, reason, inferred, losses, reader }: Outcome, shown: Shown) {
  const from = input === '-' ? 'standard input' : printable(input);
  if (article === null)
    return [
      `${(status === 'passed' ? 'passed over' : status).padEnd(11)}${status === 'passed' ? ' ' : ''}${from}`,
      printable(reason ?? ''),
    ];
  const head = `${(joined ? 'joined' : status).padEnd(11)}${shown.into}/${article}`;
  const source = `From ${from}${reader === null ? '' : ` (${reader})`}.`;
  if (status === 'unchanged') return [head, source, ...(reason ? [reason] : [])];
  const flags = inferred.filter((field) => !field.startsWith('comments.')).map(flagOf);
  const remedy = flags.length > 0 ? ` If that is wrong, give it with ${flags.join(' ')}.` : '';
  const guessed = `Guessed: ${inferred.join(', ')}.${remedy}`;
  return [
    shown.dryRun ? `${head} (not written: dry run)` : head,
    source,
    ...(reason ? [reason] : []),
    ...(inferred.length > 0 ? [guessed] : []),
    ...losses.map((loss) => `Missing: ${printable(loss)}`),
  ];
}

/** The flag that says better. */
function flagOf(field: string): string {
  const flags: Record<string, string> = { authors: 'author', topics: 'topic', 'source.name': 'source' };
  return `--${flags[field] ?? field}`;
}

function tail(text: string, length: number): string {
  const shown = printable(text);
  return shown.length > length ? `…${shown.slice(1 - length)}` : shown;
}
