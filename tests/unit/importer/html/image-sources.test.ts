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
  ['<img alt="nichts">', []],
])('%s may be had as %j', (html, sources) => {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  expect(imageSources(document.querySelector('img')!)).toEqual(sources);
});
