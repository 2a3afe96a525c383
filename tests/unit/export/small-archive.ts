import sharp from 'sharp';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';
import { openEdition, type Edition } from '../../../src/export/edition.ts';
import { checkFolder, openFolder } from '../../../src/library/read-article.ts';
import { readSite } from '../../../src/library/read-site.ts';
import type { Thread } from '../../../src/model/thread.ts';
import { articleMd, contentFolder } from '../library/content.ts';

/** What one test article holds. */
export interface SmallArticle {
  fields?: string;
  body?: string;
  thread?: Partial<Thread> | { comments: object[] };
  site?: string;
  /** Names of pictures in the folder; each is a few pixels large. */
  pictures?: string[];
}

/** Writes an archive that holds `2015/slug`, and lets the library read from there. @returns its folder */
async function smallArchive({ fields, body, thread, site = '', pictures = [] }: SmallArticle): Promise<string> {
  const folder = await contentFolder({
    'site.yaml': site,
    'articles/2015/slug/article.md': articleMd(fields, body),
    ...(thread && { 'articles/2015/slug/thread.json': JSON.stringify(thread) }),
  });
  for (const name of pictures) {
    const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#468' } });
    const format = name.split('.').at(-1) as 'png' | 'webp';
    await writeFile(join(folder, 'articles/2015/slug', name), await picture.toFormat(format).toBuffer());
  }
  vi.stubEnv('LESESAAL_CONTENT', folder);
  return folder;
}

/** The edition of such an article. */
export async function smallEdition(article: SmallArticle): Promise<Edition> {
  const folder = await smallArchive(article);
  const site = await readSite(folder);
  const opened = openFolder(folder, { year: '2015', slug: 'slug' }, site.commenters);
  const { holding, problems } = checkFolder(opened!);
  if (!holding) throw new Error(JSON.stringify(problems));
  return openEdition(holding, site);
}
