import { availableParallelism } from 'node:os';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { contentFolderName } from './content-folder.ts';
import type { Order } from '../import.ts';
import type { Limits } from '../run/reader-thread.ts';
import { overridesFrom } from './overrides.ts';
import { UsageError } from './usage-error.ts';
import { usageLine } from './usage.ts';

/** What the command line asks for. */
export interface Command extends Order {
  inputs: string[];
  /** The content folder as given. */
  into: string;
  dryRun: boolean;
  json: boolean;
  help: boolean;
  /** Whether what is known by its bytes is read again. */
  again: boolean;
  /** Whether commenters get other names. */
  pseudonyms: boolean;
  /** File for a report to look at. */
  report?: string | undefined;
  /** How many threads read. */
  jobs: number;
  limits: Limits;
}

const one = { type: 'string' } as const;
const many = { type: 'string', multiple: true } as const;
const yes = { type: 'boolean' } as const;

const options = {
  into: one,
  'dry-run': yes,
  force: yes,
  again: yes,
  pseudonyms: yes,
  report: one,
  json: yes,
  jobs: one,
  timeout: one,
  memory: one,
  help: { ...yes, short: 'h' },
  slug: one,
  title: one,
  kicker: one,
  lead: one,
  published: one,
  updated: one,
  author: many,
  credit: one,
  section: one,
  topic: many,
  language: one,
  rights: one,
  url: one,
  source: one,
  captured: one,
  archive: one,
} as const satisfies ParseArgsOptionsConfig;

/** @throws UsageError naming the flag that is wrong */
export function readArguments(words: readonly string[]): Command {
  const { values, positionals } = parse(words);
  const help = values.help ?? false;
  if (!help && positionals.length === 0) {
    throw new UsageError('There is nothing to import.', `Name files or folders, or - for standard input: ${usageLine}`);
  }
  const empty = positionals.includes('')
    ? 'An input'
    : (['into', 'report'] as const).find((flag) => values[flag] === '');
  if (empty !== undefined) {
    throw new UsageError(
      empty === 'An input' ? 'An input has an empty name.' : `--${empty} is empty.`,
      'Name a file or folder; a shell variable may have been empty.',
    );
  }
  if (values.slug !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(values.slug)) {
    throw new UsageError(`--slug ${values.slug} is not of the form a-z0-9-.`, 'Write one such as usa-und-russland.');
  }
  return {
    inputs: positionals,
    into: values.into ?? contentFolderName(),
    dryRun: values['dry-run'] ?? false,
    force: values.force ?? false,
    json: values.json ?? false,
    help,
    again: values.again ?? false,
    pseudonyms: values.pseudonyms ?? false,
    report: values.report,
    jobs: wholeNumber('jobs', values.jobs, [1, 256]) ?? availableParallelism(),
    limits: {
      time: wholeNumber('timeout', values.timeout, [1, 86_400]) ?? 60,
      memory: wholeNumber('memory', values.memory, [64, 65_536]) ?? 1_024,
    },
    slug: values.slug,
    overrides: overridesFrom(values),
  };
}

/** @throws UsageError if it is none, or out of bounds */
function wholeNumber(flag: string, value: string | undefined, [least, most]: [number, number]): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d{1,9}$/.test(value.trim()) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(
    `--${flag} ${value} is not a whole number from ${least} to ${most}.`,
    `Write --${flag} ${least}.`,
  );
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(explain(error as NodeJS.ErrnoException), `--help lists all flags: ${usageLine}`);
  }
}

function explain({ code, message }: NodeJS.ErrnoException): string {
  const [, flag = 'A flag'] = /'(?:-\w, )?(--?[^ '=]+)/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `${flag} is not a flag of this command.`;
  if (message.includes('does not take an argument')) return `${flag} takes no value.`;
  if (message.includes('is ambiguous')) return `The value of ${flag} begins with a dash. Write it as ${flag}=VALUE.`;
  return message.includes('argument missing') ? `${flag} needs a value.` : message;
}
