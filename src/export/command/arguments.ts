import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { formats, type Format } from './formats.ts';
import { UsageError } from './usage-error.ts';
import { usageLine } from './usage.ts';

/** What the command line asks for. */
export interface Command {
  articles: string[];
  to: Format[];
  /** The folder that files go into, as given. */
  into: string;
  help: boolean;
}

const options = {
  to: { type: 'string', multiple: true },
  into: { type: 'string', default: 'exports' },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies ParseArgsOptionsConfig;

const known = Object.keys(formats);

/** @throws UsageError naming what is wrong */
export function readArguments(words: readonly string[]): Command {
  const { values, positionals } = parse(words);
  const { to = [], into, help } = values;
  if (help) return { articles: [], to: [], into, help };
  if (positionals.length === 0) {
    throw new UsageError('There is no article to write.', `Name one or more, such as 2015/my-article: ${usageLine}`);
  }
  if (positionals.includes('') || into === '') {
    throw new UsageError(
      into === '' ? '--into is empty.' : 'An article has an empty name.',
      'A shell variable may have been empty.',
    );
  }
  if (to.length === 0) throw new UsageError('--to is missing.', `Give one or more of ${known.join(', ')}.`);
  const unknown = to.find((name) => !isFormat(name));
  if (unknown !== undefined) {
    throw new UsageError(
      `--to ${unknown} is not a format of this command.`,
      `Give one or more of ${known.join(', ')}.`,
    );
  }
  return { articles: positionals, to: [...new Set(to.filter(isFormat))], into, help };
}

function isFormat(name: string): name is Format {
  return known.includes(name);
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    // The first sentence says what is wrong, those after it are written for programmers.
    const [fact = ''] = (error as Error).message.split(/\.\s/);
    throw new UsageError(`${fact.replace(/\.$/, '')}.`, `--help lists all flags: ${usageLine}`);
  }
}
