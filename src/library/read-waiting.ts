import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitingThread, type WaitingThread } from '../model/waiting.ts';
import { schemaProblems, type Problem } from './problem.ts';

/** The threads that wait for their articles, which no page shows. */
export interface WaitingThreads {
  waiting: WaitingThread[];
  problems: Problem[];
}

/** Reads and checks `waiting/`, which need not be there. */
export async function readWaiting(folder: string): Promise<WaitingThreads> {
  const found: WaitingThreads = { waiting: [], problems: [] };
  for (const name of await filesIn(join(folder, 'waiting'))) {
    const file = `waiting/${name}`;
    const parsed = waitingThread.safeParse(parse(await readFile(join(folder, file), 'utf8')));
    if (parsed.success) found.waiting.push(parsed.data);
    else found.problems.push(...schemaProblems(file, parsed.error));
  }
  return found;
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort();
}

/** Text that is no JSON is nothing, which breaks the schema. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
