import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { imageSources } from '../../../../src/importer/html/pictures/image-sources.ts';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

test.each([
  ['<img src="a.jpg">', ['a.jpg']],
  ['<img src="a.jpg" srcset="s.jpg 320w, l.jpg 1280w, m.jpg 640w">', ['l.jpg', 'm.jpg', 's.jpg', 'a.jpg']],
  ['<img src="a.jpg" srcset="a2.jpg 2x, a.jpg">', ['a2.jpg', 'a.jpg']],
  [`<img src="${pixel}" data-src="b.jpg">`, ['b.jpg']],
  ['<picture><source srcset="w.webp 900w"><img src="c.jpg"></picture>', ['w.webp', 'c.jpg']],
  ['<img src="d.jpg" srcset="x.jpg?w=1,2 1x">', ['x.jpg?w=1,2', 'd.jpg']],
  ['<img src="/img/leer.gif" data-retina-src="https://i.example/g.jpg">', ['https://i.example/g.jpg']],
  [
    '<img src="/img/loading.gif" data-caption="Das Wehr" data-anything="//i.example/h.jpeg?w=3">',
    ['//i.example/h.jpeg?w=3'],
  ],
  ['<img src="e.jpg" data-src="/a/lazy-image-placeholder.png">', ['e.jpg']],
  ['<img src="loading-dock.jpg">', ['loading-dock.jpg']],
  ['<img src="Leer_Altstadt.jpg" data-caption="Die Altstadt.">', ['Leer_Altstadt.jpg']],
  [`<img src="data:image/png;base64,${'A'.repeat(240)}" data-src="i.jpg">`, ['i.jpg']],
  [`<img src="data:image/png;base64,${'A'.repeat(900)}" data-src="i.jpg">`, ['i.jpg']],
  [`<img src="data:image/png;base64,${'A'.repeat(900)}">`, [`data:image/png;base64,${'A'.repeat(900)}`]],
  ['<img alt="nichts">', []],
])('%s may be had as %j', (html, sources) => {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  expect(imageSources(document.querySelector('img')!)).toEqual(sources);
});
