import type { Container, ContainerFile, Item } from '../../containers/container.ts';
import { type ReadySource } from '../../reader.ts';
import { beginningOf } from '../head.ts';
import { isFields, listIn, numberIn, readJson, textIn, type Fields } from '../json/json.ts';
import { momentAt, momentOf } from '../moments.ts';
import { issoComment, issoSource } from './comment.ts';
import { unknownVersion } from '../unknown-version.ts';

/**
 * Isso's "generic" format, a list of threads with their comments. Isso itself only reads it and exports nothing;
 * others write it from its database. isso-comments.de, "Import"; isso/migrate.py.
 */
export const isso: Container = { name: 'isso', recognises, open };

function recognises(head: Uint8Array): boolean {
  const text = beginningOf(head);
  return (
    /^\s*\[\s*\{\s*"(?:id|title|comments)"\s*:/.test(text) &&
    /"comments"\s*:\s*\[/.test(text) &&
    /"(?:remote_addr|created)"\s*:/.test(text)
  );
}

async function* open(file: ContainerFile): AsyncGenerator<Item> {
  const threads = await readJson(file);
  if (
    !Array.isArray(threads) ||
    !threads.every((one) => isFields(one) && 'id' in one && Array.isArray(one['comments']))
  ) {
    throw unknownVersion(
      'It looks like comments of Isso, but in a version that is not known here: its threads have other fields.',
    );
  }
  for (const thread of threads as Fields[]) {
    const source = sourceOf(thread, file.name);
    if (source) yield source;
  }
}

function sourceOf(thread: Fields, file: string): ReadySource | undefined {
  const comments = listIn(thread, 'comments').flatMap((record) => {
    const seconds = numberIn(record, 'created_epoch') ?? numberIn(record, 'created');
    return issoComment({
      id: textIn(record, 'id'),
      parent: textIn(record, 'parent'),
      // Isso keeps hours in UTC.
      published: seconds === undefined ? momentOf(`${textIn(record, 'created')} Z`) : momentAt(seconds),
      mode: numberIn(record, 'mode') ?? 1,
      author: textIn(record, 'author'),
      text: textIn(record, 'text'),
      votes: (numberIn(record, 'likes') ?? 0) - (numberIn(record, 'dislikes') ?? 0),
    });
  });
  return issoSource({ uri: textIn(thread, 'id'), title: textIn(thread, 'title') }, comments, file);
}
