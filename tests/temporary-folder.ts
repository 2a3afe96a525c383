import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives all tests of a run one folder for what they leave behind, and removes it afterwards; and those of runs that
 * were ended before they could.
 */
export default function temporaryFolder(): () => void {
  const all = join(tmpdir(), 'lesesaal-tests');
  mkdirSync(all, { recursive: true });
  for (const run of readdirSync(all))
    if (!isAlive(Number(run))) rmSync(join(all, run), { recursive: true, force: true });
  const own = join(all, String(process.pid));
  mkdirSync(own);
  process.env['TMPDIR'] = own;
  return () => {
    rmSync(own, { recursive: true, force: true });
  };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
