import type { ArticleLabels } from '../../../src/render/article.ts';
import type { PublishedPicture } from '../../../src/render/picture.ts';

export const labels: ArticleLabels = {
  footnotes: 'Fußnoten',
  footnote: (number) => `Fußnote ${number}`,
  backToText: 'Zurück zum Text',
  table: 'Tabelle',
  taskDone: 'erledigt',
  taskOpen: 'offen',
};

const photograph: PublishedPicture = {
  src: '/2015/hafen/hafen.jpg',
  width: 1200,
  height: 800,
  sizes: '39rem',
  sources: [{ type: 'image/avif', srcset: '/2015/hafen/hafen.jpg.480.avif 480w' }],
};

const drawing: PublishedPicture = {
  src: '/2015/hafen/plan.svg',
  width: 640,
  height: 480,
  sizes: '',
  sources: [],
};

/** What the folder of the article in these tests holds. */
export const pictures = new Map([
  ['hafen.jpg', photograph],
  ['für später.jpg', photograph],
  ['plan.svg', drawing],
]);
