import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Runs all tests, though one kind may fail, and ends with a line that sums them up. */

const root = join(import.meta.dirname, '..');
const results = join(root, '.cache/results');

interface Tally {
  passed: number;
  failed: number;
}

/** The few fields we read of the reports: the first three are Vitest's, the last is Playwright's. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; message: string; assertionResults: { fullName: string; failureMessages: string[] }[] }[];
  stats: { expected: number; unexpected: number; flaky: number };
}

rmSync(results, { recursive: true, force: true });
const built = run('node', 'tests/site/build.ts');
const vitest = run('vitest', 'run', '--config', 'tests/vitest.config.ts');
const playwright = run('playwright', 'test', '--config', 'tests/playwright.config.ts');

const tallies = [
  tally(vitest, 'vitest', (report) => {
    repeatFailures(report);
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  }),
  tally(playwright, 'playwright', ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected })),
  { passed: 0, failed: built ? 0 : 1 },
];
const passed = tallies.reduce((sum, each) => sum + each.passed, 0);
const failed = tallies.reduce((sum, each) => sum + each.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run(command: string, ...args: string[]): boolean {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

/** A runner that failed without a failing test, or without a report, counts as one failure. */
function tally(succeeded: boolean, name: string, count: (report: Report) => Tally): Tally {
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8')) as Report);
    return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** What Vitest said of failures stands far above by now, and may be cut off where only the end of a log is kept. */
function repeatFailures({ testResults }: Report): void {
  for (const { name, message, assertionResults } of testResults) {
    if (message) console.log(`\n${name} failed\n${message}`);
    for (const { fullName, failureMessages } of assertionResults)
      for (const failure of failureMessages) console.log(`\n${name} › ${fullName} failed\n${failure}`);
  }
}
