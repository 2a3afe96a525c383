import { posix } from 'node:path';
import { slugify } from '../../../model/slug.ts';
import { pictureEnding } from '../../html/pictures/picture-type.ts';
import type { DraftPicture } from '../../reader.ts';
import { decoded, fromDataUrl } from '../../saved/data-url.ts';
import type { SavedFiles } from '../../saved/saved-files.ts';

const most = 80;

/** The pictures that a text names and that came along with it, each under a clean name of its own. */
export class Album {
  readonly pictures: DraftPicture[] = [];
  readonly #files: SavedFiles | undefined;
  readonly #byReference = new Map<string, string | undefined>();

  constructor(files: SavedFiles | undefined) {
    this.#files = files;
  }

  /** The name of a picture's file in the article's folder; nothing if it did not come along. */
  async take(reference: string): Promise<string | undefined> {
    if (this.#byReference.has(reference)) return this.#byReference.get(reference);
    const bytes = this.pictures.length < most ? await this.#read(reference) : undefined;
    const ending = bytes && pictureEnding(bytes);
    const file = ending && this.#add(bytes, reference, ending);
    this.#byReference.set(reference, file);
    return file;
  }

  async #read(reference: string): Promise<Uint8Array | undefined> {
    return reference.startsWith('data:') ? fromDataUrl(reference) : this.#files?.read(reference);
  }

  #add(bytes: Uint8Array, reference: string, ending: string): string {
    const same = this.pictures.find((picture) => Buffer.compare(picture.bytes, bytes) === 0);
    if (same) return same.file;
    const path = reference.startsWith('data:') ? '' : reference.replace(/[?#].*$/, '');
    const stem = slugify(posix.basename(decoded(path) ?? path).replace(/\.[a-z]{3,4}$/i, ''), 60) || 'bild';
    let file = `${stem}.${ending}`;
    for (let count = 2; this.pictures.some((picture) => picture.file === file); count += 1) {
      file = `${stem}-${count}.${ending}`;
    }
    this.pictures.push({ file, bytes });
    return file;
  }
}
