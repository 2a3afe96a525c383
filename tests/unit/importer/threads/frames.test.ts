import { expect, test } from 'vitest';
import { htmlReader } from '../../../../src/importer/html/html-reader.ts';
import type { SavedFiles } from '../../../../src/importer/saved/saved-files.ts';
import { wordsIn } from '../../../../src/importer/words.ts';

const article =
  '<h1>Zwei Bänke weniger</h1><p>Die Stadt hat am Dienstag zwei Bänke am Hafenbecken abbauen lassen, weil ihre Füße verrostet waren. Ersatz ist bestellt.</p>';
const frame =
  '<html><body><div id="posts"><ul><li class="post" id="post-7"><span class="author">Lore</span><div class="post-message" data-role="message"><p>Schade.</p></div></li></ul></div></body></html>';

test('comments in a frame that was saved beside the page are read', async () => {
  const files: SavedFiles = {
    read: (name) => Promise.resolve(name === './x-Dateien/saved_resource.html' ? Buffer.from(frame) : undefined),
  };
  expect(await commentsIn('<iframe src="./x-Dateien/saved_resource.html"></iframe>', files)).toEqual(['Schade.']);
});

test('comments in a frame that was written into the page are read', async () => {
  const srcdoc = frame.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  expect(await commentsIn(`<iframe srcdoc="${srcdoc}"></iframe>`)).toEqual(['Schade.']);
});

test('a frame with anything else stays a frame', async () => {
  expect(await commentsIn('<iframe srcdoc="&lt;p&gt;Werbung&lt;/p&gt;"></iframe>')).toBeUndefined();
});

async function commentsIn(html: string, files?: SavedFiles): Promise<(string | undefined)[] | undefined> {
  const bytes = Buffer.from(`<!DOCTYPE html><html><body>${article}${html}</body></html>`);
  const source = { name: 'x.html', bytes, ...(files && { files }) };
  const draft = await htmlReader.read(source, {}, { words: wordsIn('de'), zone: 'Europe/Berlin' });
  return draft.thread?.comments?.map(({ text }) => text);
}
