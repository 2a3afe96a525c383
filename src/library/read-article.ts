import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { articleMatter, type Article } from '../model/article.ts';
import type { Commenters } from '../model/commenters.ts';
import { summarise, thread, threadFaults, type Thread } from '../model/thread.ts';
import { isProblem, splitFrontMatter } from './front-matter.ts';
import { missingPictures, pictureFiles } from './pictures-of.ts';
import { schemaProblems, type Problem } from './problem.ts';

/** An article as the library keeps it: what lists and pages need besides the text, which stays on disk. */
export interface Holding extends Article {
  /** Names of the picture files in the article's folder, sorted. */
  pictures: string[];
  /** Changes whenever anything in the article's folder does, or who is shown in its thread. */
  digest: string;
}

/** What stands in one article's folder, not yet read as anything. */
export interface ArticleFolder {
  /** Path within the content folder, `articles/2015/slug`. */
  path: string;
  year: string;
  slug: string;
  markdown: string;
  threadJson?: string;
  pictures: string[];
  digest: string;
}

/** To be raised when a holding keeps more than before, so that what an earlier build remembered is read again. */
const shape = '5';

/** Path of an article's folder within the content folder. */
export function folderOf({ year, slug }: { year: string; slug: string }): string {
  return `articles/${year}/${slug}`;
}

/**
 * Reads the files of an article and their digest; undefined if the folder holds no `article.md`. At once, since one
 * folder is read after the other, and threads that read for this one would cost three times as much.
 * @param commenters who is not shown in threads as they signed
 */
export function openFolder(
  content: string,
  { year, slug }: { year: string; slug: string },
  commenters: Commenters,
): ArticleFolder | undefined {
  const path = folderOf({ year, slug });
  const folder = join(content, path);
  const names = readdirSync(folder).sort();
  if (!names.includes('article.md')) return undefined;
  const markdown = readFileSync(join(folder, 'article.md'), 'utf8');
  const threadJson = names.includes('thread.json') ? readFileSync(join(folder, 'thread.json'), 'utf8') : undefined;
  const pictures = pictureFiles(names);
  const hash = createHash('sha256')
    .update(`${shape}\0`)
    .update(markdown)
    .update('\0')
    .update(threadJson === undefined ? '' : threadJson + JSON.stringify(commenters));
  for (const name of pictures) {
    const { size, mtimeMs } = statSync(join(folder, name));
    hash.update(`\0${name} ${size} ${mtimeMs}`);
  }
  const digest = hash.digest('base64url').slice(0, 22);
  return { path, year, slug, markdown, ...(threadJson !== undefined && { threadJson }), pictures, digest };
}

/** What checking a folder brought: a holding if nothing is wrong, and the section it names either way. */
export interface CheckedFolder {
  file: string;
  section?: string;
  holding?: Holding;
  problems: Problem[];
}

/** Checks an article's folder by the schemas, its thread and its pictures. */
export function checkFolder(folder: ArticleFolder): CheckedFolder {
  const file = `${folder.path}/article.md`;
  const split = splitFrontMatter(file, folder.markdown);
  if (isProblem(split)) return { file, problems: [split] };
  const matter = articleMatter.safeParse(split.data, { reportInput: true });
  const found =
    folder.threadJson === undefined ? undefined : parseThread(`${folder.path}/thread.json`, folder.threadJson);
  const problems = [
    ...addressProblems(file, folder),
    ...(matter.success ? [] : schemaProblems(file, matter.error)),
    ...(Array.isArray(found) ? found : []),
    ...missingPictures(file, folder.pictures, matter.success ? matter.data.image?.file : undefined, split.body),
  ];
  const section = (split.data as { section?: unknown } | null)?.section;
  const named = { file, ...(typeof section === 'string' && { section }), problems };
  if (!matter.success || problems.length > 0) return named;
  const holding: Holding = {
    ...matter.data,
    year: folder.year,
    slug: folder.slug,
    ...(found && { thread: summarise(found as Thread) }),
    pictures: folder.pictures,
    digest: folder.digest,
  };
  return { ...named, holding };
}

/** A thread from the text of its `thread.json`, or everything wrong with it. */
export function parseThread(file: string, json: string): Thread | Problem[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return [
      { file, fact: `The file is not JSON: ${(error as Error).message}.`, remedy: 'Correct it at the place named.' },
    ];
  }
  const checked = thread.safeParse(data, { reportInput: true });
  if (!checked.success) return schemaProblems(file, checked.error);
  const faults = threadFaults(checked.data);
  return faults.length > 0 ? faults.map((fault) => ({ file, ...fault })) : checked.data;
}

function addressProblems(file: string, { year, slug }: ArticleFolder): Problem[] {
  const problems: Problem[] = [];
  if (!/^\d{4}$/.test(year)) {
    problems.push({
      file,
      fact: `The folder ${year} is not a year of four digits.`,
      remedy: 'Move the article into a folder such as articles/2015.',
    });
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    problems.push({
      file,
      fact: `The folder name ${slug} cannot be an address.`,
      remedy: 'Rename it with a-z, 0-9 and single hyphens only.',
    });
  }
  return problems;
}
