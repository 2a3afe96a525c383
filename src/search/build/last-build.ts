import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dictionaries } from './dictionaries.ts';

/** What the last build left in the cache. */
export interface LastBuild {
  /** Stands for all that it was made of. */
  made: string;
  /** Stands for how it was made. */
  how: string;
  /** Its runs by name, with the number of their first article. */
  runs: { name: string; base: number }[];
  dictionaries: Dictionaries;
  /** Paths of the files of the index, below its folder. */
  files: string[];
}

const file = (cache: string) => join(cache, 'built.json');

/** Undefined if there was none, or it was broken off. */
export function readLastBuild(cache: string): LastBuild | undefined {
  return existsSync(file(cache)) ? (JSON.parse(readFileSync(file(cache), 'utf8')) as LastBuild) : undefined;
}

export function writeLastBuild(cache: string, build: LastBuild): void {
  writeFileSync(file(cache), JSON.stringify(build));
}
