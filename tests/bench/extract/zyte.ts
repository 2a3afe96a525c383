import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Corpus } from './bench-page.ts';

/** `article-extraction-benchmark` of Zyte (Scrapinghub): 181 pages of November 2019, packed, with their texts by hand. */
export function readZyte(folder: string): Corpus[] {
  const list = join(folder, 'ground-truth.json');
  if (!existsSync(list)) return [];
  const truths = JSON.parse(readFileSync(list, 'utf8')) as Record<string, { articleBody: string; url: string }>;
  const pages = Object.entries(truths).map(([name, { articleBody, url }]) => ({
    name,
    bytes: gunzipSync(readFileSync(join(folder, 'html', `${name}.html.gz`))),
    url,
    truth: { text: articleBody },
  }));
  return [{ name: 'Zyte, 181 pages', measure: 'shingles', captions: false, leads: false, pages }];
}
