import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { measurePictures, type MeasuredPicture } from '../library/pictures.ts';
import type { Holding } from '../library/read-article.ts';
import { articleFile } from '../library/texts.ts';
import { sanitiseSvg } from '../render/svg.ts';

/** A picture as an edition holds it. */
export interface EditionPicture {
  /** Its name in the article's folder. */
  file: string;
  /** Where it stands within the edition, `pictures/1.jpg`. */
  path: string;
  /** Media type: one that every e-reader shows (EPUB 3.3, core media types, without the younger ones). */
  type: string;
  bytes: Uint8Array;
  /** In pixels. */
  width: number;
  height: number;
}

/** As wide as the text column on a dense screen, three times over. In pixels. */
const widest = 1872;

const types: Record<string, string> = { jpeg: 'image/jpeg', png: 'image/png', gif: 'image/gif', svg: 'image/svg+xml' };
const endings: Record<string, string> = { jpeg: 'jpg' };

/** The pictures of an article, fit to be kept: as archived where that is old and small enough, else as JPEG or PNG. */
export async function editionPictures(article: Holding): Promise<EditionPicture[]> {
  const measured = await measurePictures(article);
  return Promise.all(
    measured.map(async (picture, at) => {
      const copy = await copyOf(article, picture);
      const scale = Math.min(1, copy.width / picture.width);
      return {
        file: picture.file,
        path: `pictures/${at + 1}.${endings[copy.format] ?? copy.format}`,
        type: types[copy.format]!,
        bytes: copy.bytes,
        width: copy.width,
        height: Math.round(picture.height * scale),
      };
    }),
  );
}

interface Copy {
  format: string;
  bytes: Uint8Array;
  width: number;
}

async function copyOf(article: Holding, { file, width }: MeasuredPicture): Promise<Copy> {
  const path = articleFile(article, file);
  const picture = sharp(path);
  const { format, orientation = 1, hasAlpha } = await picture.metadata();
  if (format === 'svg') return { format, width, bytes: Buffer.from(sanitiseSvg(await readFile(path, 'utf8'))) };
  // Older e-readers know nothing of a picture that lies on its side.
  if (types[format] && orientation === 1 && (width <= widest || format === 'gif')) {
    return { format, width, bytes: await readFile(path) };
  }
  const upright = picture.autoOrient().resize({ width: widest, withoutEnlargement: true });
  const made = hasAlpha ? upright.png() : upright.jpeg({ quality: 85 });
  const { data, info } = await made.toBuffer({ resolveWithObject: true });
  return { format: info.format, width: info.width, bytes: data };
}
