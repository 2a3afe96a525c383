import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { site as siteSchema } from '../../../../src/model/site.ts';
import { importFile } from '../archive.ts';

const root = new URL('../../../../', import.meta.url).pathname;
const slug = '2015/usa-russland-und-der-is-geheimdienste-sollen-sich-abgesprochen-haben';
const folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the lead piece comes out of its saved page as it stands in content', async () => {
  const site = siteSchema.parse({ sections: [{ name: 'Politik', slug: 'politik' }] });
  const path = join(root, 'tests/cases/lead-piece/saved.html');
  const [outcome] = await importFile(path, folder, site);
  expect(readArticle(join(folder, outcome!.article!))).toEqual(readArticle(join(root, 'content/articles', slug)));
});

/** Article and thread without what the source alone knows: ids of comments, what was guessed, what was lost. */
function readArticle(path: string): unknown {
  const [, matter, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(path, 'article.md'), 'utf8'))!;
  const known = without(parse(matter!) as Record<string, unknown>, ['inferred']);
  const thread = JSON.parse(readFileSync(join(path, 'thread.json'), 'utf8')) as { comments: Record<string, unknown>[] };
  const comments = thread.comments.map((comment) => without(comment, ['id', 'authorUrl']));
  return { known, body: body!.trim(), thread: { ...thread, comments } };
}

function without(record: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}
