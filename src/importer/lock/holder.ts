import { readFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { z } from 'astro/zod';

/** Who holds a lock, as it is written in its file. */
const holder = z.object({
  process: z.int().positive(),
  host: z.string(),
  since: z.iso.datetime(),
  /** Names this start of the machine, where the system tells it. */
  boot: z.string().optional(),
  /** When the process was started, as the system counts, so that a process that got its number later is another. */
  started: z.string().optional(),
});

export type Holder = z.infer<typeof holder>;

/** The clock may have been set while the machine ran. */
const slack = 60_000;

/** This process, from now on. */
export function thisProcess(): Holder {
  const [boot, started] = [bootId(), startOf(process.pid)];
  return {
    process: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    ...(boot !== undefined && { boot }),
    ...(started !== undefined && { started }),
  };
}

/** Nothing if the file holds no lock of ours: it was cut off while it was written. */
export function readHolder(text: string): Holder | undefined {
  try {
    return holder.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Whether a holder is gone for certain. Of another machine nobody can tell. */
export function isGone({ process: id, host, since, boot, started }: Holder): boolean {
  if (host !== hostname()) return false;
  if (boot === undefined ? Date.parse(since) < Date.now() - uptime() * 1_000 - slack : boot !== bootId()) return true;
  return !isAlive(id) || hasEnded(id) || (started !== undefined && startOf(id) !== started);
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // It is there and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Linux names each start of the machine. proc(5) */
function bootId(): string | undefined {
  return readText('/proc/sys/kernel/random/boot_id')?.trim();
}

/** A process that was killed keeps its number until its parent asks for its end; in a container that may be never. */
function hasEnded(id: number): boolean {
  return ['Z', 'X'].includes(statOf(id)?.[0] ?? '');
}

/** The 22nd field, in ticks since the machine started. proc(5) */
function startOf(id: number): string | undefined {
  return statOf(id)?.[19];
}

/** The fields from the third, a process's state; the name before it may hold blanks and brackets. proc(5) */
function statOf(id: number): string[] | undefined {
  const stat = readText(`/proc/${id}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
