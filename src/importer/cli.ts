import { readArguments, type Command } from './command/arguments.ts';
import { contentFolderName, readSite } from './command/content-folder.ts';
import { importInput, type Outcome } from './import.ts';
import { listInputs } from './input/inputs.ts';
import { jsonReport, plainReport } from './command/report.ts';
import { withSection, writeFirstSite } from './command/section-flag.ts';
import { Shelf } from './shelf/shelf.ts';
import { UsageError } from './command/usage-error.ts';
import { usage } from './command/usage.ts';
import { wordsIn } from './words.ts';

/** @returns the exit code: 0 if all went in, 1 if an input was refused, 2 for wrong use */
async function main(words: readonly string[]): Promise<number> {
  const command = readArguments(words);
  if (command.help) {
    process.stdout.write(usage);
    return 0;
  }
  const outcomes = await run(command);
  return outcomes.some(({ status }) => status === 'refused') ? 1 : 0;
}

async function run(command: Command): Promise<Outcome[]> {
  const { into, dryRun, overrides } = command;
  const { site: written, exists } = await readSite(into);
  const site = withSection(overrides.section, written, exists);
  const { inputs, notes } = await listInputs(command.inputs, into);
  const shelf = await Shelf.open(into, dryRun);
  const shown = { into, isDefault: into === contentFolderName(), dryRun };
  const report = command.json ? jsonReport(process.stdout) : plainReport(process.stdout, process.stderr, shown);
  for (const note of notes) process.stderr.write(`${note}\n`);
  if (command.inputs.includes('-') && process.stdin.isTTY) process.stderr.write('Paste the text, then press Ctrl-D.\n');
  const outcomes: Outcome[] = [];
  for (const [at, input] of inputs.entries()) {
    report.begin?.(input.name, at + 1, inputs.length);
    for await (const outcome of importInput(input, command, shelf, { site, words: wordsIn(site.language) })) {
      report.tell(outcome);
      outcomes.push(outcome);
    }
  }
  const isFirst = site !== written && outcomes.some(({ status }) => status === 'imported');
  if (isFirst && !dryRun) await writeFirstSite(into, site);
  report.end?.(outcomes);
  return outcomes;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read the report has gone, as `| head` does.
  process.exit(error.code === 'EPIPE' ? 1 : 70);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n  ${error.remedy}\n`);
  process.exitCode = 2;
}
