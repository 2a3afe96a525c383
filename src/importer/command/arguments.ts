import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { contentFolderName } from './content-folder.ts';
import type { Order } from '../import.ts';
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
}

const one = { type: 'string' } as const;
const many = { type: 'string', multiple: true } as const;
const yes = { type: 'boolean' } as const;

const options = {
  into: one,
  'dry-run': yes,
  force: yes,
  json: yes,
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
  if (positionals.includes('') || values.into === '') {
    throw new UsageError(
      positionals.includes('') ? 'An input has an empty name.' : '--into is empty.',
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
    slug: values.slug,
    overrides: overridesFrom(values),
  };
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
