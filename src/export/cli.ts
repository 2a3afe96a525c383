/** `npm run export`: writes articles with their threads as files that need no site. */
import { join } from 'node:path';
import { contentFolder } from '../library/content-folder.ts';
import { ContentError, counted, report, type Problem } from '../library/problem.ts';
import type { Holding } from '../library/read-article.ts';
import { readSite } from '../library/read-site.ts';
import type { Site } from '../model/site.ts';
import { readArguments, type Command } from './command/arguments.ts';
import { findArticle } from './command/find-article.ts';
import { formats, type WrittenFile } from './command/formats.ts';
import { UsageError } from './command/usage-error.ts';
import { usage } from './command/usage.ts';
import { writeWhole } from './command/write-whole.ts';

/** @returns the exit code: 0 if all was written, 1 if an article was refused, 2 for wrong use */
async function main(words: readonly string[]): Promise<number> {
  const command = readArguments(words);
  if (command.help) {
    process.stdout.write(usage);
    return 0;
  }
  const site = await readSite(contentFolder());
  let [written, refused] = [0, 0];
  for (const name of new Set(command.articles)) {
    const { files, problems } = await writeArticle(name, site, command);
    for (const file of files) console.log(`written    ${file}`);
    if (problems.length > 0)
      console.error(`refused    ${name}\n${report(problems).replace(/^/gm, '           ').trimEnd()}`);
    written += files.length;
    if (problems.length > 0) refused += 1;
  }
  console.log(`\n${counted(written, 'file')} written, ${counted(refused, 'article')} refused.`);
  return refused > 0 ? 1 : 0;
}

interface Outcome {
  /** Paths of what was written. */
  files: string[];
  problems: Problem[];
}

/** Writes an article in every format asked for; what keeps it from one keeps it from no other. */
async function writeArticle(name: string, site: Site, { to, into }: Command): Promise<Outcome> {
  const found = findArticle(name, site);
  if (Array.isArray(found)) return { files: [], problems: found };
  const outcome: Outcome = { files: [], problems: [] };
  for (const format of to) {
    const made = await formats[format](found, site);
    const written = made ? await write(made, into) : nothingFor(format, found);
    if (Array.isArray(written)) outcome.files.push(...written);
    else outcome.problems.push(written);
  }
  return outcome;
}

function nothingFor(format: string, { year, slug }: Holding): Problem {
  const fact = 'No thread is archived under this article.';
  return { file: `articles/${year}/${slug}`, fact, remedy: `Leave it out of --to ${format}.` };
}

/** @returns the paths of what was written, or why it was not */
async function write(files: readonly WrittenFile[], into: string): Promise<string[] | Problem> {
  const paths = files.map(({ path }) => join(into, path));
  for (const [at, { content }] of files.entries()) {
    const path = paths[at]!;
    try {
      await writeWhole(path, content);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      return { file: path, fact: `It cannot be written (${code}).`, remedy: 'Name another folder with --into.' };
    }
  }
  return paths;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\n  ${error.remedy}`);
  else if (error instanceof ContentError) console.error(report(error.problems));
  else throw error;
  process.exitCode = 2;
}
