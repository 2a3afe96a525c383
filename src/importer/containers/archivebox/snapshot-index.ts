import type { Moment } from '../../../model/moment.ts';
import { Refusal } from '../../reader.ts';

/** What ArchiveBox notes of one page that it took. */
export interface SnapshotIndex {
  url: string;
  title?: string;
  /** When each of its tools ran and succeeded, by the tool's name. */
  taken: Map<string, Moment>;
  /** Where wget put the page, within the folder. */
  wgetPath?: string;
}

interface Run {
  plugin?: unknown;
  extractor?: unknown;
  status?: unknown;
  start_ts?: unknown;
  output?: unknown;
  output_str?: unknown;
}

/**
 * Reads `index.json` (ArchiveBox 0.4 to 0.8) or `index.jsonl` (0.9).
 * @throws Refusal if it is no snapshot's
 */
export function readSnapshotIndex(text: string): SnapshotIndex {
  const { snapshot, runs } = recordsIn(text);
  const { url, title } = snapshot;
  if (typeof url !== 'string' || !/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    throw new Refusal('It is an index of ArchiveBox, but of no page on the web. Name the folder of its snapshots.');
  }
  const succeeded = runs.filter(({ status }) => status === 'succeeded');
  const taken = new Map(
    succeeded.flatMap((run) => {
      const moment = momentOf(run.start_ts);
      return moment ? [[nameOf(run), moment] as const] : [];
    }),
  );
  const wget = succeeded.filter((run) => nameOf(run) === 'wget').at(-1);
  const wgetPath = wget?.output ?? wget?.output_str;
  return {
    url,
    taken,
    ...(typeof title === 'string' && title !== '' && { title }),
    ...(typeof wgetPath === 'string' && { wgetPath }),
  };
}

function recordsIn(text: string): { snapshot: Record<string, unknown>; runs: Run[] } {
  try {
    if (isLines(text)) {
      const records = text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      const snapshot = records.find(({ type }) => type === 'Snapshot') ?? {};
      return { snapshot, runs: records.filter(({ type }) => type === 'ArchiveResult') };
    }
    const snapshot = JSON.parse(text) as Record<string, unknown>;
    return { snapshot, runs: [...runsByTool(snapshot['history']), ...listOf(snapshot['archive_results'])] };
  } catch {
    throw new Refusal('It is a damaged index of ArchiveBox. Name the page that was saved beside it.');
  }
}

function isLines(text: string): boolean {
  return /^\s*\{[^\n]*"type"\s*:\s*"/.test(text);
}

/** Older versions list the runs of each tool by its name. */
function runsByTool(history: unknown): Run[] {
  if (typeof history !== 'object' || history === null) return [];
  return Object.entries(history).flatMap(([plugin, runs]) => listOf(runs).map((run) => ({ ...run, plugin })));
}

function listOf(value: unknown): Run[] {
  return Array.isArray(value) ? value.filter((one): one is Run => typeof one === 'object' && one !== null) : [];
}

function nameOf({ plugin, extractor }: Run): string {
  return [plugin, extractor].find((name) => typeof name === 'string') ?? '';
}

/** ArchiveBox keeps UTC, and does not always say so. */
function momentOf(written: unknown): Moment | undefined {
  if (typeof written !== 'string') return undefined;
  const time = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(written) ? written : `${written.replace(' ', 'T')}Z`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace(/\.\d+/, '');
}
