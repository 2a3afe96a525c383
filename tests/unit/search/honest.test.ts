import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexContent } from '../../../src/search/build/index-content.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import { parseQuestion } from '../../../src/search/question.ts';
import { articleMd, contentFolder } from '../library/content.ts';
import { found, serve } from './small-index.ts';

const thread = JSON.stringify({
  comments: [
    { number: 1, author: 'Kursbuch_48', text: 'Flaschenpost' },
    { number: 2, author: 'Geheimrat', status: 'removed' },
    { number: 3, author: 'möwe', html: '<p>Seehund<script>alarm</script></p>', title: 'Walross' },
  ],
});

async function open(files: Record<string, string>) {
  const folder = await contentFolder(files);
  const built = await indexContent(folder, await mkdtemp(join(tmpdir(), 'lesesaal-search-')));
  return openIndex({ base: '', fetch: serve(built) });
}

const article = (extra = '') => articleMd(extra);
const public_ = { 'articles/2015/a/article.md': article(), 'articles/2015/a/thread.json': thread };

test.each(['unlisted', 'withdrawn'])('an article that is %s leaves no word', async (visibility) => {
  const index = await open({
    ...public_,
    'articles/2015/b/article.md': `${article(`visibility: ${visibility}`)}\nNarwal`,
    'articles/2015/b/thread.json': JSON.stringify({ comments: [{ number: 1, text: 'Pottwal', author: 'Schwertwal' }] }),
  });
  expect(await hitsOf(index, ['Narwal', 'Pottwal', 'author:Schwertwal'])).toEqual([]);
});

test.each(['unlisted', 'withdrawn'])('nothing of an article that is %s is suggested', async (visibility) => {
  const index = await open({
    ...public_,
    'articles/2015/b/article.md': `${article(`visibility: ${visibility}`)}\nNarwal`,
  });
  expect(await index.suggest(parseQuestion('Narwall'))).toBeUndefined();
});

test('a removed comment leaves not even a name', async () => {
  expect(await hitsOf(await open(public_), ['author:Geheimrat', 'Geheimrat'])).toEqual([]);
});

test('a comment is found by its name', async () => {
  expect(await hitsOf(await open(public_), ['author:kursbuch'])).toEqual(['a#1']);
});

test('where the site says so, no comment is found by its name', async () => {
  const index = await open({ ...public_, 'site.yaml': 'searchCommenters: false' });
  expect(await hitsOf(index, ['author:kursbuch'])).toEqual([]);
});

test('of HTML only what the page shows is found', async () => {
  expect(await hitsOf(await open(public_), ['Seehund Walross', 'alarm', 'script'])).toEqual(['a#3']);
});

async function hitsOf(index: Awaited<ReturnType<typeof open>>, questions: string[]): Promise<string[]> {
  const found_ = await Promise.all(
    questions.flatMap((text) => [found(index, text, 'articles'), found(index, text, 'comments')]),
  );
  return found_.flat();
}
