import { cp, mkdir, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { samples, type Sample } from './generate.ts';

const commentsPerPage = 25;

/** Another generator of sites that can do the same work: pages of articles and of their threads. */
export interface Neighbour {
  name: string;
  command: string;
  args: string[];
}

/** Those whose commands are on the PATH; `npm install -g @11ty/eleventy` and a package called hugo bring them. */
export function installedNeighbours(): Neighbour[] {
  const known = [
    { name: 'Hugo', command: 'hugo', args: ['--quiet', '--destination', 'dist'] },
    { name: 'Eleventy', command: 'eleventy', args: ['--quiet', '--input=content', '--output=dist'] },
  ];
  return known.filter(({ command }) => spawnSync(command, ['version', '--version']).error === undefined);
}

/** Writes the archive of `generate` as pages with front matter that both neighbours read, beside their layouts. */
export async function generateForNeighbours(folder: string, articles: number, comments: number): Promise<void> {
  await cp(join(import.meta.dirname, 'neighbours'), folder, { recursive: true });
  await mkdir(join(folder, 'content'));
  let number = 0;
  for (const sample of samples(articles, comments)) {
    for (const { url, body, entries } of pagesOf(sample)) {
      const { title, kicker, lead, published } = sample.matter;
      const shown = entries.map(({ text = '', ...entry }) => ({ ...entry, paragraphs: text.split('\n\n') }));
      const matter = { title, kicker, lead, published, url, permalink: url, layout: 'page', comments: shown };
      await writeFile(join(folder, 'content', `${++number}.md`), `---\n${JSON.stringify(matter)}\n---\n\n${body}`);
    }
  }
}

function pagesOf({ year, slug, body, thread: { comments } }: Sample) {
  const home = `/${year}/${slug}/`;
  const pages = [{ url: home, body, entries: comments.slice(0, commentsPerPage) }];
  for (let from = commentsPerPage; from < comments.length; from += commentsPerPage) {
    const url = `${home}forum/${from / commentsPerPage + 1}/`;
    pages.push({ url, body: '', entries: comments.slice(from, from + commentsPerPage) });
  }
  if (pages.length > 1) pages.push({ url: `${home}forum/all/`, body: '', entries: comments });
  return pages;
}
