import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { site, type Site } from '../model/site.ts';
import { isProblem, parseYaml } from './front-matter.ts';
import { ContentError, schemaProblems, type Problem } from './problem.ts';

/** Reads `site.yaml`; an absent file means all defaults. */
export async function siteOrProblems(folder: string): Promise<Site | Problem[]> {
  const parsed = parseYaml('site.yaml', await readIfThere(join(folder, 'site.yaml')));
  if (isProblem(parsed)) return [parsed];
  const checked = site.safeParse(parsed.value ?? {}, { reportInput: true });
  return checked.success ? checked.data : schemaProblems('site.yaml', checked.error);
}

/**
 * The settings of the archive in a folder.
 * @throws ContentError naming everything wrong in `site.yaml`
 */
export async function readSite(folder: string): Promise<Site> {
  const result = await siteOrProblems(folder);
  if (Array.isArray(result)) throw new ContentError(result);
  return result;
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
