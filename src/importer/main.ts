import { readArguments, type Command } from './command/arguments.ts';
import { contentFolderName, readSite } from './command/content-folder.ts';
import { jsonReport, plainReport, type Ending, type Report } from './command/report.ts';
import { withSection, writeFirstSite } from './command/section-flag.ts';
import { Tally } from './command/tally.ts';
import { usage } from './command/usage.ts';
import { lock } from './lock/lock.ts';
import { pseudonymKey as keyOf } from './pseudonyms/key.ts';
import { Pseudonyms } from './pseudonyms/pseudonyms.ts';
import { HtmlReport } from './report/html-report.ts';
import { Interruption } from './run/interruption.ts';
import { run } from './run/run.ts';
import { withOwnTemporaryFolder } from './run/own-temporary-folder.ts';
import { Shelf } from './shelf/shelf.ts';
import { wordsIn } from './words.ts';

/**
 * @param words what stands behind the command
 * @returns the exit code: 0 if all went in, 1 if an input was refused, 130 if it was interrupted
 * @throws UsageError for wrong use
 * @throws Locked if another import is at work
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
  const unlock = dryRun ? () => undefined : lock(into);
  const pseudonymKey = command.pseudonyms ? keyOf(into, !dryRun) : undefined;
  const pseudonyms = pseudonymKey === undefined ? undefined : new Pseudonyms(pseudonymKey);
  const shown = { into, isDefault: into === contentFolderName(), dryRun };
  const [plain, tally] = [plainReport(process.stdout, process.stderr, shown), new Tally()];
  const words = wordsIn(site.language).report;
  const html = command.report === undefined ? undefined : new HtmlReport(command.report, site.language, words);
  const report = reportTo(command.json ? jsonReport(process.stdout, process.stderr) : plain, tally, html);
  const interruption = new Interruption(report.note);
  const ending: Ending = { how: 'broken', waiting: 0 };
  try {
    const shelf = await Shelf.open(into, { dryRun, pseudonyms });
    const desk = { site, words: wordsIn(site.language), pseudonyms };
    await run(command, { shelf, desk, pseudonymKey, report, interruption });
    ending.how = interruption.isAsked ? 'interrupted' : 'whole';
    ending.waiting = shelf.waiting.size;
    if (site !== written && tally.counts.imported > 0 && !dryRun) await writeFirstSite(into, site);
    html?.end(tally, interruption.isAsked ? words.interrupted : dryRun ? words.dryRun : undefined);
    ending.report = command.report;
  } catch (error) {
    html?.abandon();
    if (!command.json && tally.results > 0) plain.end(tally, ending);
    throw error;
  } finally {
    interruption.stopListening();
    unlock();
  }
  if (!command.json) plain.end(tally, ending);
  return interruption.isAsked ? 130 : tally.counts.refused + tally.counts.incomplete > 0 ? 1 : 0;
}

/** What is told is counted, too, and kept for the report to look at. */
function reportTo(told: Report, tally: Tally, html: HtmlReport | undefined): Report {
  return {
    begin(name) {
      tally.begin();
      told.begin(name);
    },
    tell(outcome, reading) {
      tally.note(outcome);
      told.tell(outcome);
      html?.tell(outcome, reading);
    },
    note(sentence) {
      told.note(sentence);
      html?.note(sentence);
    },
  };
}
