import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commenters } from '../model/commenters.ts';
import { site as siteSchema, type Site } from '../model/site.ts';
import { aliasProblems } from './alias-checks.ts';
import { addressProblems, frontProblems, unknownSections, type SectionClaim } from './cross-checks.ts';
import type { Problem } from './problem.ts';
import { checkFolder, folderOf, openFolder, type ArticleFolder, type Holding } from './read-article.ts';
import { readPages, type PageText } from './read-pages.ts';
import { siteOrProblems } from './read-site.ts';

/** Everything in a content folder but the texts of its articles. */
export interface Content {
  site: Site;
  articles: Holding[];
  pages: PageText[];
  /** All that is wrong, in no order; articles with problems are not among `articles`. */
  problems: Problem[];
}

/**
 * Reads and checks a whole content folder.
 * @param known what an earlier run made of an unchanged folder, by path and digest; saves parsing it again
 */
export async function readContent(
  folder: string,
  known: (path: string, digest: string) => Holding | undefined = () => undefined,
): Promise<Content> {
  const problems: Problem[] = [];
  const articles: Holding[] = [];
  const sections: SectionClaim[] = [];
  const site = await siteOrProblems(folder);
  const settings = Array.isArray(site) ? undefined : site;
  for await (const opened of articleFolders(folder, settings?.commenters ?? {}, problems)) {
    const file = `${opened.path}/article.md`;
    const unchanged = known(opened.path, opened.digest);
    const checked = unchanged
      ? { file, section: unchanged.section, holding: unchanged, problems: [] }
      : checkFolder(opened);
    problems.push(...checked.problems);
    if (checked.holding) articles.push(checked.holding);
    if (checked.section !== undefined) sections.push({ file, section: checked.section });
  }
  const { pages, problems: pageProblems } = await readPages(folder);
  problems.push(...pageProblems, ...addressProblems(articles, pages), ...aliasProblems(articles, pages));
  problems.push(
    ...(Array.isArray(site) ? site : [...unknownSections(sections, site), ...frontProblems(articles, site)]),
  );
  return { site: settings ?? siteSchema.parse({}), articles, pages, problems };
}

async function* articleFolders(
  content: string,
  commenters: Commenters,
  problems: Problem[],
): AsyncGenerator<ArticleFolder> {
  for (const year of await foldersIn(join(content, 'articles'))) {
    for (const slug of await foldersIn(join(content, 'articles', year))) {
      const opened = openFolder(content, { year, slug }, commenters);
      if (opened) yield opened;
      else {
        problems.push({
          file: folderOf({ year, slug }),
          fact: 'The folder holds no article.md.',
          remedy: 'Add one, or remove the folder.',
        });
      }
    }
  }
}

/** Hidden folders are somebody else's: editors, file managers, an import under way. */
async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}
