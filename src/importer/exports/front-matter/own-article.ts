import type { ArticleMatter } from '../../../model/article.ts';
import { thread as threadSchema, type Thread } from '../../../model/thread.ts';
import { decode } from '../../decode.ts';
import { Refusal, type Draft, type Source, type Surroundings } from '../../reader.ts';
import { Album } from './album.ts';
import { placePictures } from './place-pictures.ts';

/**
 * An article of an archive of ours, with its thread and its pictures.
 * @throws Refusal if the thread beside it breaks the model
 */
export async function readOwn(
  { inferred, losses, ...matter }: ArticleMatter,
  body: string,
  { files }: Source,
  { words }: Surroundings,
): Promise<Draft> {
  const album = new Album(files);
  const placed = await placePictures(body, album, matter.source.url, words.standIns.picture);
  const image = matter.image && (await album.take(matter.image.file));
  const written = await files?.read('thread.json');
  const thread = written && threadIn(written);
  const sentences = words.page;
  return {
    matter: { ...matter, image: matter.image && image ? { ...matter.image, file: image } : undefined },
    body: placed.text,
    ...(thread && { thread }),
    pictures: album.pictures,
    inferred,
    losses: [...losses, ...placed.missing.map(sentences.pictureMissing)],
  };
}

function threadIn(bytes: Uint8Array): Thread {
  try {
    return threadSchema.parse(JSON.parse(decode(bytes)));
  } catch {
    throw new Refusal('The thread.json beside it cannot be read. Mend it, or take it away.');
  }
}
