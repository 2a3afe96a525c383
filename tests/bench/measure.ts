import { spawn } from 'node:child_process';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';

/** What a command cost. */
export interface Cost {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of processor, all processes; NaN where there is no /proc. */
  cpu: number;
  /** Most memory held at once by all its processes, in megabytes; NaN where there is no /proc. */
  memory: number;
  exitCode: number;
}

const ticksPerSecond = 100;

/** Runs a command, its output into a log, and watches all its processes through /proc. */
export async function measure(command: string, args: string[], options: { cwd: string; env?: object; log: string }) {
  const began = performance.now();
  const child = spawn(command, args, { cwd: options.cwd, env: { ...process.env, ...options.env } });
  const log = createWriteStream(options.log);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const cpuByProcess = new Map<number, number>();
  let memory = 0;
  const timer = setInterval(() => {
    const tree = processTree(child.pid!);
    memory = Math.max(
      memory,
      tree.reduce((sum, { megabytes }) => sum + megabytes, 0),
    );
    for (const { pid, cpu } of tree) cpuByProcess.set(pid, cpu);
  }, 50);
  const [exitCode] = (await once(child, 'close')) as [number];
  clearInterval(timer);
  const cpu = [...cpuByProcess.values()].reduce((sum, seconds) => sum + seconds, 0);
  const watched = cpuByProcess.size > 0;
  return {
    wall: (performance.now() - began) / 1000,
    cpu: watched ? cpu : NaN,
    memory: watched ? memory : NaN,
    exitCode,
  } satisfies Cost;
}

interface Process {
  pid: number;
  parent: number;
  cpu: number;
  megabytes: number;
}

function processTree(root: number): Process[] {
  const all = processes();
  const tree = all.filter(({ pid }) => pid === root);
  for (const member of tree) tree.push(...all.filter(({ parent }) => parent === member.pid));
  return tree;
}

function processes(): Process[] {
  return list('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      // Everything after the name in brackets, which may hold blanks: proc(5), /proc/[pid]/stat.
      const fields = read(`/proc/${pid}/stat`)
        ?.replace(/^.*\) /, '')
        .split(' ')
        .map(Number);
      if (!fields) return [];
      const [parent, user, system, pages] = [fields[1]!, fields[11]!, fields[12]!, fields[21]!];
      return [{ pid: Number(pid), parent, cpu: (user + system) / ticksPerSecond, megabytes: (pages * 4096) / 1e6 }];
    });
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Not Linux.
    return [];
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return undefined;
  }
}
