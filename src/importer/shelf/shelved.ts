import { Refusal } from '../reader.ts';
import { readArticleFile } from './front-matter.ts';
import type { Held } from './join.ts';
import { digest, readRecord, recordName, type ImportRecord } from './record.ts';
import type { Files } from './store.ts';
import { readThreadFile } from './thread-file.ts';

/** Where an article stands: `articles/<year>/<slug>`. */
export interface Place {
  year: string;
  slug: string;
}

/** The path of an article's folder in the content folder. */
export function pathOf({ year, slug }: Place): string {
  return `articles/${year}/${slug}`;
}

/** An article on the shelf, with its files as they are. */
export interface Shelved extends Held {
  place: Place;
  record: ImportRecord;
  files: Files;
}

/** @throws Refusal if `article.md` or `thread.json` cannot be understood, so that nothing is written over them */
export function readShelved(place: Place, files: Files): Shelved {
  const record = readRecord(files.get(recordName)?.toString());
  const [article, thread] = [files.get('article.md')?.toString(), files.get('thread.json')?.toString()];
  try {
    return {
      ...readArticleFile(article ?? ''),
      ...(thread !== undefined && { thread: readThreadFile(thread) }),
      pictures: [],
      edited: { article: isEdited(record, 'article.md', article), thread: isEdited(record, 'thread.json', thread) },
      place,
      record,
      files,
    };
  } catch {
    throw new Refusal(
      `It belongs to ${pathOf(place)}, whose files do not fit the model. Mend them first; npm run check says how.`,
    );
  }
}

/** Whether a file is no longer as the importer left it. One that never was there is not edited. */
function isEdited(record: ImportRecord, name: string, content: string | undefined): boolean {
  return record.files[name] !== (content === undefined ? undefined : digest(content));
}
