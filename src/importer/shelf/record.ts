import { createHash } from 'node:crypto';
import { z } from 'astro/zod';

/**
 * `import.json` beside an article: what the importer wrote and from what, so that it knows its own
 * work from an edit by hand. Holds no times, and is the same however often an input is imported.
 */
const importRecord = z.object({
  /** SHA-256 of each file as the importer last wrote it, by file name. */
  files: z.record(z.string(), z.string()).default({}),
  /** SHA-256 of each input that went into the article. */
  sources: z.array(z.string()).default([]),
  /** Mark of the key that commenters' names were replaced with, if they were. */
  pseudonyms: z.string().optional(),
  /** The pages that an article of several was put together from, in their order: how long the text of each is. */
  parts: z
    .array(z.object({ number: z.number().int().min(1), of: z.number().int().optional(), length: z.number().int() }))
    .optional(),
});

export type ImportRecord = z.infer<typeof importRecord>;

export const recordName = 'import.json';

/** An absent or unreadable record leaves every file as one written by hand. */
export function readRecord(text: string | undefined): ImportRecord {
  try {
    return importRecord.parse(JSON.parse(text ?? '{}'));
  } catch {
    return { files: {}, sources: [] };
  }
}

export function writeRecord({ files, sources, pseudonyms, parts = [] }: ImportRecord): string {
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  const record = {
    files: sorted,
    sources: [...new Set(sources)].sort(),
    ...(pseudonyms && { pseudonyms }),
    ...(parts.length > 0 && { parts }),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** SHA-256 in hexadecimal. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
