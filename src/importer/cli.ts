import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { cannotWrite, refusedBySystem } from './input/error-code.ts';
import { Locked } from './lock/locked.ts';
import { UsageError } from './command/usage-error.ts';

// Each thread loads the readers anew; compiled once, they take half as long.
const compiled = join(import.meta.dirname, '../../.cache/compiled');
process.env['NODE_COMPILE_CACHE'] ??= compiled;
enableCompileCache(process.env['NODE_COMPILE_CACHE']);

// Without a listener, a file that grows too large for a limit of the shell ends the process without a word.
process.on('SIGXFSZ' as NodeJS.Signals, () => undefined);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read the report has gone, as `| head` does.
  if (error.code === 'EPIPE') process.exit(1);
  process.stderr.write(`${cannotWrite('Standard output', error.code ?? 'unknown error', 'lead it elsewhere')}\n`);
  process.exit(2);
});

try {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const refused = refusedBySystem(error);
  if (error instanceof UsageError) process.stderr.write(`${error.message}\n  ${error.remedy}\n`);
  else if (refused) process.stderr.write(`${refused.fact}\n  ${refused.remedy}\n`);
  else if (error instanceof Locked) process.stderr.write(`${error.message}\n`);
  else throw error;
  // 75 is what programs say that may be asked again later. sysexits.h
  process.exitCode = error instanceof Locked ? 75 : 2;
}
