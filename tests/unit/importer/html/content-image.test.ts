import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { isContentImage } from '../../../../src/importer/html/pictures/content-image.ts';

test.each([
  ['a counter', '<img src="https://piwik.example.org/matomo.php?idsite=9&rec=1" alt="">'],
  ['what turns until the picture is there', '<img src="/i/loading.gif">'],
  ['a sign to press', '<img src="/img/iconTTS.svg">'],
  [
    'the face in a byline',
    '<div class="authorWrapper"><div class="media"><div><img src="a.png" alt="Ines Rabe"></div></div><p>von Ines Rabe</p></div>',
  ],
  ['a face by where it lies', '<p><img src="/img/autor/mobile17/Ines-Rabe.jpg" alt=""></p>'],
  ['a face by what it is called', '<p><img src="r.jpg" alt="Autorenprofilbild von Ines Rabe"></p>'],
])('%s is not part of what one reads', (_, html) => {
  expect(isContentImage(imageIn(html))).toBe(false);
});

test.each([
  ['a picture on a page of its author', '<img src="/autoren/ines-rabe/das-wehr/images/5.jpeg" alt="">'],
  ['a drawing', '<img src="/i/wehr.svg" alt="">'],
  ['a sign in a figure', '<figure><img src="/i/icon-of-1911.svg"><figcaption>Das alte Zeichen</figcaption></figure>'],
  [
    'a picture beside a long text on its author',
    `<div class="author"><img src="a.png"><p>${'Sie schrieb. '.repeat(40)}</p></div>`,
  ],
])('%s is', (_, html) => {
  expect(isContentImage(imageIn(html))).toBe(true);
});

function imageIn(html: string): Element {
  return parseHTML(`<html><body>${html}</body></html>`).document.querySelector('img')!;
}
