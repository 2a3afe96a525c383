import type { Outcome } from '../outcome.ts';
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

/** How a run came to its end. */
export interface Ending {
  /** `interrupted`: the archivist asked for it. `broken`: something failed, which is told after the summary. */
  how: 'whole' | 'interrupted' | 'broken';
  /** The file of the report to look at, if one was written. */
  report?: string | undefined;
  /** How many threads wait for their articles, from earlier runs, too. */
  waiting: number;
}

/** Where what is told of an outcome begins in its lines. */
const indent = 12;
/** Losses that are told of one article; the report tells all. */
const mostLosses = 5;
const mostKnown = 1_000;

/** One line of JSON for each input or page, and nothing else; notes go to `aside`. */
export function jsonReport(out: Channel, aside: Channel): Report {
  return {
    begin: () => undefined,
    tell: (outcome) => out.write(`${JSON.stringify(outcome)}\n`),
    note: (sentence) => aside.write(`${printable(sentence)}\n`),
  };
}

export interface PlainReport extends Report {
  end(tally: Tally, ending: Ending): void;
}

/**
 * Sentences for people. On a terminal one line says how far a longer run is; in a pipe there is none.
 * @param shown how the content folder is called
 */
export function plainReport(out: Channel, aside: Channel, shown: Shown): PlainReport {
  let count = 0;
  /** What was told of each article already: a further page of its thread misses the same. */
  const known = new Map<string, ReadonlySet<string>>();
  const clear = () => aside.isTTY && aside.write('\r\u001b[K');
  return {
    begin(name) {
      if (aside.isTTY && count > 0) aside.write(`\r\u001b[K${count} done  ${tail(name, 60)}`);
    },
    tell(outcome) {
      clear();
      count += 1;
      const { article, losses } = outcome;
      const before = known.get(article ?? '') ?? new Set();
      if (article !== null) remember(known, article, losses);
      const news = losses.filter((loss) => !before.has(loss));
      out.write(`${describe({ ...outcome, losses: news }, shown).join(`\n${' '.repeat(indent)}`)}\n`);
    },
    note(sentence) {
      clear();
      aside.write(`${printable(sentence)}\n`);
    },
    end(tally, ending) {
      clear();
      out.write(`\n${summary(tally, shown, ending).join('\n')}\n`);
    },
  };
}

function describe(outcome: Outcome, { into }: Shown): string[] {
  const { input, status, joined, waited, article, reason, losses, reader } = outcome;
  const from = input === '-' ? 'standard input' : printable(input);
  const said = (status === 'passed' ? 'passed over' : joined ? 'joined' : status).padEnd(indent);
  if (article === null) return [`${said}${from}`, printable(reason ?? '')];
  const source = `From ${from}${reader === null ? '' : ` (${reader})`}.`;
  const comments = waited === 1 ? 'A comment' : `${waited} comments`;
  return [
    `${said}${into}/${article}`,
    source,
    ...(reason === null ? [] : [printable(reason)]),
    ...(waited === 0 ? [] : [`${comments} that waited for it joined.`]),
    ...(status === 'unchanged' ? [] : missing(losses)),
  ];
}

/** What was told last of so many articles is remembered, whichever come; further pages mostly come soon. */
function remember(known: Map<string, ReadonlySet<string>>, article: string, losses: readonly string[]): void {
  known.delete(article);
  if (losses.length > 0) known.set(article, new Set(losses));
  if (known.size > mostKnown) known.delete(known.keys().next().value!);
}

function missing(losses: readonly string[]): string[] {
  const rest = losses.length - mostLosses;
  const named = (rest > 1 ? losses.slice(0, mostLosses) : losses).map((loss) => `Missing: ${printable(loss)}`);
  return rest > 1 ? [...named, `Missing: ${rest} more things.`] : named;
}

function tail(text: string, length: number): string {
  const shown = printable(text);
  return shown.length > length ? `…${shown.slice(1 - length)}` : shown;
}
