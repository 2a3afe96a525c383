import { expect, test } from 'vitest';
import { htmlReader } from '../../../../src/importer/html/html-reader.ts';
import { wordsIn } from '../../../../src/importer/words.ts';

const sentence = 'The weir has held since the morning, the miller says, and turns up the radio, which speaks of rain.';
const page = `<!DOCTYPE html><html lang="en"><title>The weir holds</title><body><article><h1>The weir holds</h1>
<p>${sentence.repeat(3)}</p><figure><img src="weir.jpg" alt="The weir"><figcaption>The weir at noon. <span class="credit">Ines Rabe</span></figcaption></figure>
<p>${sentence.repeat(2)}</p><iframe src="https://www.openstreetmap.org/export/embed.html" title="Where it stands"></iframe>
<p>${sentence.repeat(2)}</p></article></body></html>`;

test.each([
  ['en', ['Picture: The weir', 'Map: Where it stands', 'Photo: Ines Rabe']],
  ['de', ['Bild: The weir', 'Karte: Where it stands', 'Photo: Ines Rabe']],
] as const)(
  'what stands in for pictures and maps is named in the language of the archive: %s',
  async (language, said) => {
    const source = { name: 'weir.html', bytes: new TextEncoder().encode(page) };
    const surroundings = { words: wordsIn(language), zone: 'Europe/Berlin' };
    const { body } = await htmlReader.read(source, { published: '2019-03-14' }, surroundings);
    expect(said.filter((words) => !body.includes(words))).toEqual([]);
  },
);
