import { expect, test } from 'vitest';
import { toDocument } from '../../../../src/importer/html/page/to-document.ts';
import { takeLeadPicture } from '../../../../src/importer/html/pictures/lead-picture.ts';

const figure = '<figure><img src="wehr.jpg" alt="Das Wehr"></figure>';

test.each([
  ['at the head', figure, 'wehr.jpg'],
  [
    'beneath a film that opens the piece',
    `<p data-embed><a href="https://film.example/1">Film</a></p>${figure}`,
    'wehr.jpg',
  ],
  ['within the text', `<p>Am Abend.</p>${figure}`, undefined],
])('a picture %s', (_, html, file) => {
  expect(takeLeadPicture(toDocument(html).body, 'Bild')?.file).toBe(file);
});
