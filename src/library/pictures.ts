import sharp from 'sharp';
import type { Holding } from './read-article.ts';
import { articleFile } from './texts.ts';

/** Widths in pixels in which a photograph is published: a phone, a phone's dense screen, the text column twice over. */
const widths = [480, 800, 1248, 1872];
const formats = { avif: 'image/avif', webp: 'image/webp' } as const;

/** A smaller or denser copy of a picture. */
export interface PictureVariant {
  file: string;
  type: string;
  /** In pixels. */
  width: number;
}

/** A picture of an article with its measures, as one sees it upright. */
export interface MeasuredPicture {
  file: string;
  /** In pixels; drawings have their nominal size. */
  width: number;
  height: number;
  variants: PictureVariant[];
}

/** Measures the pictures in an article's folder. A file that is no picture after all is left out. */
export async function measurePictures(article: Holding): Promise<MeasuredPicture[]> {
  const measured = await Promise.all(article.pictures.map((file) => measure(article, file)));
  return measured.filter((picture) => picture !== undefined);
}

async function measure(article: Holding, file: string): Promise<MeasuredPicture | undefined> {
  const metadata = await sharp(articleFile(article, file))
    .metadata()
    .catch(() => undefined);
  if (!metadata) return undefined;
  const { width, height } = metadata.autoOrient;
  const isScalable = metadata.format === 'svg' || (metadata.pages ?? 1) > 1;
  return { file, width, height, variants: isScalable ? [] : variantsOf(file, width) };
}

function variantsOf(file: string, width: number): PictureVariant[] {
  const fitting = widths.filter((each) => each < width);
  const all = width <= (widths.at(-1) as number) ? [...fitting, width] : fitting;
  return Object.entries(formats).flatMap(([suffix, type]) =>
    all.map((each) => ({ file: `${file}.${each}.${suffix}`, type, width: each })),
  );
}

/** The bytes of a variant. Quality is what the encoders take for photographs by default. */
export async function encodeVariant(
  article: Holding,
  picture: MeasuredPicture,
  variant: PictureVariant,
): Promise<Buffer> {
  const resized = sharp(articleFile(article, picture.file)).autoOrient().resize({ width: variant.width });
  return variant.type === 'image/avif' ? resized.avif({ effort: 2 }).toBuffer() : resized.webp().toBuffer();
}
