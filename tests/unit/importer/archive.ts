import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { site as siteSchema, type Site } from '../../../src/model/site.ts';
import { readArguments } from '../../../src/importer/command/arguments.ts';
import { inputsIn } from '../../../src/importer/input/inputs.ts';
import { importReadings } from '../../../src/importer/import.ts';
import type { Outcome } from '../../../src/importer/outcome.ts';
import { Pseudonyms } from '../../../src/importer/pseudonyms/pseudonyms.ts';
import { readInput } from '../../../src/importer/read-input.ts';
import { Shelf } from '../../../src/importer/shelf/shelf.ts';
import { wordsIn } from '../../../src/importer/words.ts';

const testKey = 'a key that everybody may know';
const cases = new URL('../../cases/import-run/', import.meta.url).pathname;

/** Imports a file or folder into a content folder, with flags as on the command line, in this thread. */
export async function importFile(path: string, into: string, site: Site, ...flags: string[]): Promise<Outcome[]> {
  const order = readArguments([...flags, path]);
  const pseudonyms = order.pseudonyms ? new Pseudonyms(testKey) : undefined;
  const shelf = await Shelf.open(into, { dryRun: order.dryRun, pseudonyms });
  const again = order.again || order.force || Object.keys(order.overrides).length > 0;
  const reads = { overrides: order.overrides, site, again, pseudonymKey: pseudonyms && testKey };
  const desk = { site, words: wordsIn('de'), pseudonyms };
  const outcomes: Outcome[] = [];
  for await (const input of inputsIn([path], { archive: into, tell: () => undefined })) {
    const readings = readInput(input, reads, { isKnown: (made) => shelf.isKnown(made) });
    const imported = await Array.fromAsync(importReadings(input.name, readings, order, shelf, desk));
    outcomes.push(...imported.map(({ outcome }) => outcome));
  }
  return outcomes;
}

/** An archive in a folder of its own that pages can be imported into. */
export class Archive {
  readonly folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  readonly #site: Site;

  constructor(site: Site = siteSchema.parse({})) {
    this.#site = site;
  }

  /** Imports one file, by its name among the cases or by its path, with flags as on the command line. */
  async take(file: string, ...flags: string[]): Promise<Outcome> {
    const path = file.startsWith('/') ? file : join(cases, file);
    const [outcome] = await this.takeAll(path, ...flags);
    return { ...outcome!, input: file };
  }

  /** Imports a file that may hold several pages, by its path. */
  async takeAll(path: string, ...flags: string[]): Promise<Outcome[]> {
    return importFile(path, this.folder, this.#site, ...flags);
  }

  /** Every file of the archive with its text, by its path within. */
  files(): Record<string, string> {
    const paths = readdirSync(this.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const named = paths.map((entry) => join(entry.parentPath, entry.name)).sort();
    return Object.fromEntries(named.map((path) => [path.slice(this.folder.length + 1), readFileSync(path, 'utf8')]));
  }

  path(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
