import type { z } from 'astro/zod';

/** Something wrong in the content folder: where, what, and what to do about it. Full sentences. */
export interface Problem {
  /** Path within the content folder, with forward slashes. */
  file: string;
  fact: string;
  remedy: string;
}

/** Thrown once with everything that is wrong, so that one run shows all there is to mend. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The content folder has ${counted(problems.length, 'problem')}.\n\n${report(problems)}`);
    this.problems = problems;
  }
}

/** `1 problem`, `2 problems`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Problems as people read them: grouped by file, in the order of paths. */
export function report(problems: readonly Problem[]): string {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, found]) => `${file}\n${found.map(({ fact, remedy }) => `  ${fact}\n  ${remedy}\n`).join('')}`)
    .join('\n');
}

/** Tells what a schema found wrong, one problem an issue. */
export function schemaProblems(file: string, error: z.ZodError): Problem[] {
  return error.issues.map((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const keys = issue.keys.map((key) => `\`${pathText([...issue.path, key])}\``).join(', ');
      return {
        file,
        fact: `${issue.keys.length === 1 ? `The key ${keys} is` : `The keys ${keys} are`} unknown.`,
        remedy: 'Correct the spelling or remove it; the known keys are listed in src/model.',
      };
    }
    const name = issue.path.length > 0 ? `\`${pathText(issue.path)}\`` : 'The file';
    if (issue.code === 'invalid_type' && issue.input === undefined && issue.message.includes('undefined')) {
      return { file, fact: `${name} is missing.`, remedy: `Add ${name}.` };
    }
    if (issue.code === 'invalid_type') {
      return {
        file,
        fact: `${name} has the wrong type.`,
        remedy: `Make it ${article(issue.expected)} ${issue.expected}.`,
      };
    }
    if (issue.code === 'invalid_value') {
      return { file, fact: `${name} has an unknown value.`, remedy: `Use one of ${issue.values.join(', ')}.` };
    }
    const fact = /^[a-z]/.test(issue.message) ? `${name} ${issue.message}.` : `${name}: ${issue.message}.`;
    return { file, fact, remedy: `Correct ${name === 'The file' ? 'it' : name}.` };
  });
}

/** `comments[6].replyTo` for the reply of the seventh comment. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}
