import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pageMatter, type Page } from '../model/page.ts';
import { isProblem, splitFrontMatter } from './front-matter.ts';
import { schemaProblems, type Problem } from './problem.ts';

/** A plain page with its Markdown. */
export interface PageText extends Page {
  body: string;
}

/** Reads `pages/*.md`, in the order of their names. */
export async function readPages(content: string): Promise<{ pages: PageText[]; problems: Problem[] }> {
  const pages: PageText[] = [];
  const problems: Problem[] = [];
  for (const name of await namesIn(join(content, 'pages'))) {
    if (!name.endsWith('.md')) continue;
    const file = `pages/${name}`;
    const split = splitFrontMatter(file, await readFile(join(content, file), 'utf8'));
    if (isProblem(split)) {
      problems.push(split);
      continue;
    }
    const matter = pageMatter.safeParse(split.data, { reportInput: true });
    if (matter.success) pages.push({ ...matter.data, slug: name.slice(0, -'.md'.length), body: split.body });
    else problems.push(...schemaProblems(file, matter.error));
  }
  return { pages, problems };
}

/** Sorted names in a folder, none if it does not exist. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
