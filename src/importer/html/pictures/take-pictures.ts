import { slugify } from '../../../model/slug.ts';
import type { DraftPicture } from '../../reader.ts';
import { absolute } from '../page/address.ts';
import { unwrapped } from '../page/archived-address.ts';
import { all, textOf, tidy } from '../page/dom.ts';
import { imageSources } from './image-sources.ts';
import { isSavedPath } from '../../saved/beside-page.ts';
import { fromDataUrl } from '../../saved/data-url.ts';
import type { SavedFiles } from '../../saved/saved-files.ts';
import { pictureEnding } from './picture-type.ts';

const most = 500;

/** A picture that the page shows and that was not saved with it. */
export interface MissingPicture {
  alt: string;
  caption: string;
  credit: string;
  url?: string;
}

/**
 * Takes along the pictures of an article that were saved with the page, and nothing from the web.
 * @param word what a picture is called where a link stands for it
 * Each `img` afterwards names its file, or has become a link to where it was.
 */
export async function takePictures(
  root: Element,
  files: SavedFiles | undefined,
  base: string | undefined,
  word: string,
): Promise<{ pictures: DraftPicture[]; missing: MissingPicture[] }> {
  const pictures: DraftPicture[] = [];
  const missing: MissingPicture[] = [];
  for (const figure of all(root, 'figure')) {
    if (figure.querySelector('img, a, [data-embed]')) continue;
    missing.push({ alt: '', ...captionOf(figure) });
    figure.remove();
  }
  for (const image of all(root, 'img')) {
    const sources = imageSources(image);
    const found = pictures.length < most ? await firstPicture(sources, files, base) : undefined;
    const alt = tidy(image.getAttribute('alt') ?? '');
    if (found) {
      const file = fileFor(found, alt, pictures);
      const plainImage = root.ownerDocument.createElement('img');
      plainImage.setAttribute('src', file);
      plainImage.setAttribute('alt', alt);
      (image.closest('picture') ?? image).replaceWith(plainImage);
    } else {
      const url = sources
        .filter((source) => !isSavedPath(source))
        .map((source) => absolute(source, base))
        .find((one) => one !== undefined);
      const gone = { alt, ...captionOf(image), ...(url && { url: unwrapped(url) }) };
      missing.push(gone);
      (image.closest('picture') ?? image).replaceWith(...standIn(gone, word, root.ownerDocument));
    }
  }
  for (const figure of all(root, 'figure')) if (!figure.hasChildNodes()) figure.remove();
  return { pictures, missing };
}

interface FoundPicture {
  bytes: Uint8Array;
  ending: string;
  source: string;
}

async function firstPicture(
  sources: readonly string[],
  files: SavedFiles | undefined,
  base: string | undefined,
): Promise<FoundPicture | undefined> {
  for (const source of sources) {
    const bytes = fromDataUrl(source) ?? (await files?.read(source, base));
    const ending = bytes && pictureEnding(bytes);
    if (bytes && ending) return { bytes, ending, source };
  }
  return undefined;
}

/** A clean name that no other picture of the article has; the same bytes get the same one. */
function fileFor({ bytes, ending, source }: FoundPicture, alt: string, pictures: DraftPicture[]): string {
  const same = pictures.find((picture) => Buffer.compare(picture.bytes, bytes) === 0);
  if (same) return same.file;
  const written = source.startsWith('data:')
    ? alt
    : decodeURI(
        source
          .replace(/[?#].*$/, '')
          .replace(/%(?![\da-f]{2})/gi, '')
          .split('/')
          .at(-1)!,
      );
  const stem = slugify(written.replace(/\.[a-z]{3,4}$/i, ''), 60) || 'bild';
  let file = `${stem}.${ending}`;
  for (let count = 2; pictures.some((picture) => picture.file === file); count += 1)
    file = `${stem}-${count}.${ending}`;
  pictures.push({ file, bytes });
  return file;
}

function captionOf(image: Element): { caption: string; credit: string } {
  const caption = image.closest('figure')?.querySelector('figcaption')?.cloneNode(true) as Element | undefined;
  const credit = caption?.querySelector('small');
  credit?.remove();
  return { caption: textOf(caption), credit: textOf(credit) };
}

/** A link in the picture's place; nothing where nobody said what it showed. */
function standIn({ alt, caption, url }: MissingPicture, word: string, document: Document): Node[] {
  if (!alt && !caption) return [];
  const text = alt && alt !== caption ? `${word}: ${alt}` : word;
  if (!url) return text === word ? [] : [document.createTextNode(text)];
  const link = document.createElement('a');
  link.setAttribute('href', url);
  link.textContent = text;
  return [link];
}
