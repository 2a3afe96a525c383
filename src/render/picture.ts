import { element, type Element } from './tree.ts';

/** A picture as the site publishes it: finished addresses and measures. */
export interface PublishedPicture {
  src: string;
  /** In pixels. */
  width: number;
  height: number;
  /** Smaller or better packed copies, the preferred first. */
  sources: readonly { type: string; srcset: string }[];
  /** How wide the picture will stand, as in HTML. */
  sizes: string;
}

/** A picture that is fetched when the reader comes near it. */
export function pictureElement({ src, width, height, sources, sizes }: PublishedPicture, alt: string): Element {
  const image = element('img', { src, width, height, alt, loading: 'lazy', decoding: 'async' });
  if (sources.length === 0) return image;
  const copies = sources.map(({ type, srcset }) => element('source', { type, srcSet: srcset, sizes }));
  return element('picture', {}, ...copies, image);
}
