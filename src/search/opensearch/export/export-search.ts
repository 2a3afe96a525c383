import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentFolder } from '../../../library/content-folder.ts';
import { ContentError } from '../../../library/problem.ts';
import { readContent } from '../../../library/read-content.ts';
import { searchable } from '../../build/from-library.ts';
import { BulkFiles } from './bulk-files.ts';
import { documentsOf, type Named } from './documents.ts';
import { Halves } from './halves.ts';
import { indexBody } from './index-body.ts';

/** What was written. */
export interface Exported {
  articles: number;
  comments: number;
  /** Names of the files, `index.json` first. */
  files: string[];
}

const indexFile = 'index.json';
const ours = /^(?:index\.json|bulk-\d+\.ndjson)$/;

/**
 * Writes what OpenSearch needs to answer for the archive into a folder: settings and mapping, and the documents. The
 * folder is new, empty, or an earlier export, whose place the new one takes when it is whole.
 * @throws ExportError if the folder holds anything else
 * @throws ContentError naming everything wrong in the content folder
 */
export async function exportSearch(folder: string): Promise<Exported> {
  const target = resolve(folder);
  mustBeOurs(target);
  const { articles, site, problems } = await readContent(contentFolder());
  if (problems.length > 0) throw new ContentError(problems);
  const draft = `${target}-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    const bulk = new BulkFiles(draft);
    const halves = new Halves();
    const found = searchable(articles, site);
    for (const article of found) {
      for await (const named of documentsOf(article, site)) {
        bulk.add(named);
        halves.add(germanTexts(named));
      }
    }
    bulk.end();
    writeFileSync(join(draft, indexFile), `${JSON.stringify(indexBody(halves.list()), undefined, 2)}\n`);
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
    return {
      articles: found.length,
      comments: bulk.documents - found.length,
      files: [indexFile, ...bulk.names],
    };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The command was asked for something that it must not do. The message is a fact and a remedy. */
export class ExportError extends Error {
  override name = 'ExportError';
}

function mustBeOurs(target: string): void {
  if (!existsSync(target)) return;
  const entries = readdirSync(target, { withFileTypes: true });
  const foreign = entries.find((entry) => !entry.isFile() || !ours.test(entry.name));
  if (!foreign) return;
  throw new ExportError(
    `${target} holds ${foreign.name}, which is no part of an export.\n  Name a new folder, or an empty one; an earlier export is replaced.`,
  );
}

function germanTexts({ document: { title, kicker, lead, aside, body } }: Named): string[] {
  return [title, kicker, lead, aside, body].map((text) => text?.de).filter((text) => text !== undefined);
}
