import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const commentsPerPage = 25;

interface Written {
  comments: { number: number; title: string; text: string }[];
}

/** Its command. `npm install -g pagefind@1.5.2` brings it. */
export const pagefind = 'pagefind';

/** Whether Pagefind is on the PATH. */
export function hasPagefind(): boolean {
  return spawnSync(pagefind, ['--version']).error === undefined;
}

/**
 * Writes the archive as bare pages, the way Pagefind finds single comments in them: each under a heading with an id.
 * @param withComments all threads on pages of their own, or articles alone
 */
export async function writePages(content: string, folder: string, withComments: boolean): Promise<void> {
  for await (const file of glob('articles/*/*/article.md', { cwd: content })) {
    const home = dirname(file).replace(/^articles./, '');
    const [, matter = '{}', body = ''] = (await readFile(join(content, file), 'utf8')).split('---\n');
    const { title, lead } = JSON.parse(matter) as { title: string; lead: string };
    await writePage(join(folder, home), title, `<p>${lead}</p>${paragraphs(body)}`);
    const discussion = join(content, dirname(file), 'thread.json');
    if (!withComments || !existsSync(discussion)) continue;
    const thread = JSON.parse(await readFile(discussion, 'utf8')) as Written;
    const said = thread.comments.map(
      ({ number, title, text }) => `<h3 id="c${number}">${title}</h3>${paragraphs(text)}`,
    );
    for (let at = 0; at < said.length; at += commentsPerPage) {
      const page = join(folder, home, 'forum', `${at / commentsPerPage + 1}`);
      await writePage(page, title, said.slice(at, at + commentsPerPage).join(''));
    }
  }
}

async function writePage(folder: string, title: string, main: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const html = `<!doctype html><html lang="de"><title>${title}</title><main data-pagefind-body><h1>${title}</h1>${main}</main></html>`;
  await writeFile(join(folder, 'index.html'), html);
}

function paragraphs(text: string): string {
  return text
    .trim()
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
}
