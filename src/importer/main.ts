import { readArguments, type Command } from './command/arguments.ts';
import { contentFolderName, readSite } from './command/content-folder.ts';
import { jsonReport, plainReport } from './command/report.ts';
import { withSection, writeFirstSite } from './command/section-flag.ts';
import { Tally } from './command/tally.ts';
import { usage } from './command/usage.ts';
import { run } from './run/run.ts';
import { withOwnTemporaryFolder } from './run/own-temporary-folder.ts';
import { Shelf } from './shelf/shelf.ts';
import { wordsIn } from './words.ts';

/**
 * @param words what stands behind the command
 * @returns the exit code: 0 if all went in, 1 if an input was refused
 * @throws UsageError for wrong use
 */
export async function main(words: readonly string[]): Promise<number> {
  const command = readArguments(words);
  if (!command.help) return withOwnTemporaryFolder(() => importAll(command));
  process.stdout.write(usage);
  return 0;
}

async function importAll(command: Command): Promise<number> {
  const { into, dryRun, overrides } = command;
  const { site: written, exists } = await readSite(into);
  const site = withSection(overrides.section, written, exists);
  const shown = { into, isDefault: into === contentFolderName(), dryRun };
  const [plain, tally] = [plainReport(process.stdout, process.stderr, shown), new Tally()];
  const told = command.json ? jsonReport(process.stdout, process.stderr) : plain;
  const shelf = await Shelf.open(into, dryRun);
  await run(
    command,
    shelf,
    { site, words: wordsIn(site.language) },
    {
      ...told,
      tell(outcome) {
        tally.note(outcome);
        told.tell(outcome);
      },
    },
  );
  if (site !== written && tally.counts.imported > 0 && !dryRun) await writeFirstSite(into, site);
  if (!command.json) plain.end(tally);
  return tally.counts.refused > 0 ? 1 : 0;
}
