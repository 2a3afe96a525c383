import { appendFile, cp, glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Comments {
  comments: { number: number; text: string }[];
}

/** What happens to an archive, one after the other, and how its content folder changes by that. */
export const changes: Record<string, (content: string) => Promise<void>> = {
  'one article changed': async (content) => {
    await appendFile(join(content, await middle(content), 'article.md'), '\nNachtrag.\n');
  },
  'its thread 20 comments longer': async (content) => {
    const file = join(content, await middle(content), 'thread.json');
    const thread = JSON.parse(await readFile(file, 'utf8')) as Comments;
    const last = thread.comments.at(-1)!;
    const more = thread.comments.slice(-20).map((comment, at) => ({ ...comment, number: last.number + 1 + at }));
    await writeFile(file, JSON.stringify({ comments: [...thread.comments, ...more] }));
  },
  'a newer one added': (content) => addCopy(content, '2030'),
  'one in between added': (content) => addCopy(content, '2012'),
  'one withdrawn': async (content) => {
    await rm(join(content, await middle(content)), { recursive: true });
  },
};

/** An article with more than twenty comments in the middle of all, by the names of their folders. */
async function middle(content: string): Promise<string> {
  const all = (await Array.fromAsync(glob('articles/*/*/thread.json', { cwd: content }))).sort();
  for (const file of all.slice(all.length / 2)) {
    const { comments } = JSON.parse(await readFile(join(content, file), 'utf8')) as Comments;
    if (comments.length > 20) return join(file, '..');
  }
  throw new Error('No article has more than twenty comments. Give --comments a larger number.');
}

/** Adds a copy of an article, of New Year's Day of another year. */
async function addCopy(content: string, year: string): Promise<void> {
  const to = join(content, 'articles', year, 'neu');
  await cp(join(content, await middle(content)), to, { recursive: true });
  const text = await readFile(join(to, 'article.md'), 'utf8');
  await writeFile(join(to, 'article.md'), text.replace(/"published": "[^"]*"/, `"published": "${year}-01-01"`));
}
