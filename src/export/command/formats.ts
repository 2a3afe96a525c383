import { readFile } from 'node:fs/promises';
import type { Holding } from '../../library/read-article.ts';
import { articleFile } from '../../library/texts.ts';
import type { Site } from '../../model/site.ts';
import { sanitiseSvg } from '../../render/svg.ts';
import { takeAways } from '../../syndication/take-away.ts';
import { openEdition } from '../edition.ts';
import { epubFile } from '../epub/epub-file.ts';
import { htmlFile } from '../html/html-file.ts';
import { lookFromDisk } from '../look/look-from-disk.ts';

/** A file to be written: its path below the folder that was asked for. */
export interface WrittenFile {
  path: string;
  content: string | Uint8Array;
}

export type Format = 'epub' | 'html' | 'md' | 'json';

/** What each format makes of an article; undefined where the article has nothing for it. */
export const formats: Record<Format, (article: Holding, site: Site) => Promise<WrittenFile[] | undefined>> = {
  epub: async (article, site) => {
    const { book } = await lookFromDisk();
    return [{ path: `${nameOf(article)}.epub`, content: await epubFile(await openEdition(article, site), book) }];
  },
  html: async (article, site) => {
    const { page } = await lookFromDisk();
    return [{ path: `${nameOf(article)}.html`, content: htmlFile(await openEdition(article, site), page) }];
  },
  md: async (article, site) => {
    const pictures = article.pictures.map(async (name) => ({ name, content: await pictureOf(article, name) }));
    return inFolder(article, [
      { name: 'article.md', content: await takenAway(article, site, 'article.md') },
      ...(await Promise.all(pictures)),
    ]);
  },
  json: async (article, site) =>
    article.thread &&
    inFolder(article, [{ name: 'thread.json', content: await takenAway(article, site, 'thread.json') }]),
};

function nameOf({ year, slug }: Holding): string {
  return `${year}-${slug}`;
}

function inFolder(article: Holding, files: { name: string; content: string | Uint8Array }[]): WrittenFile[] {
  return files.map(({ name, content }) => ({ path: `${nameOf(article)}/${name}`, content }));
}

async function takenAway(article: Holding, site: Site, name: string): Promise<string> {
  return takeAways[name]!.text(article, site);
}

/** A drawing could run scripts where somebody opens it, so it comes through the door as it does on the site. */
async function pictureOf(article: Holding, name: string): Promise<string | Uint8Array> {
  const path = articleFile(article, name);
  return /\.svg$/i.test(name) ? sanitiseSvg(await readFile(path, 'utf8')) : readFile(path);
}
