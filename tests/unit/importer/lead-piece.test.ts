import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { site as siteSchema } from '../../../src/model/site.ts';
import type { Thread } from '../../../src/model/thread.ts';
import { readArticleFile } from '../../../src/importer/shelf/front-matter.ts';
import { Archive } from './archive.ts';

/** The lead piece of the sample archive, as pasted text and as a saved page, beside what stands in `content/`. */
const root = new URL('../../../', import.meta.url).pathname;
const place = 'articles/2015/usa-russland-und-der-is-geheimdienste-sollen-sich-abgesprochen-haben';
const url = 'https://example.org/politik/ausland/usa-russland-und-der-is-a-1053824.html';

test.each(['pasted.txt', 'saved.html'])('%s comes out as in content', async (file) => {
  const site = siteSchema.parse(parse(readFileSync(`${root}content/site.yaml`, 'utf8')));
  const archive = new Archive(site);
  const { article } = await archive.take(`${root}tests/cases/lead-piece/${file}`, '--url', url);
  const files = archive.files();
  archive.remove();
  expect(article).toBe(place);
  expect(articleIn(files[`${place}/article.md`]!)).toEqual(articleIn(sample('article.md')));
  expect(threadIn(files[`${place}/thread.json`]!)).toEqual(threadIn(sample('thread.json')));
});

function sample(file: string): string {
  return readFileSync(`${root}content/${place}/${file}`, 'utf8');
}

/** A saved page leaves nothing to guess, so what was guessed may differ. */
function articleIn(text: string): object {
  const { matter, body } = readArticleFile(text);
  return { body, matter: { ...matter, inferred: [] } };
}

/** Only a saved page knows ids and the pages of authors. */
function threadIn(text: string): object {
  const { comments, ...rest } = JSON.parse(text) as Thread;
  return {
    ...rest,
    comments: comments.map((comment) => ({ ...comment, id: undefined, authorUrl: undefined })),
  };
}
