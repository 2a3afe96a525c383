import type { Container, ContainerFile, Item } from '../../containers/container.ts';
import { Refusal } from '../../reader.ts';
import { beginningOf } from '../head.ts';
import { isFields, listIn, readJson, textIn, type Fields } from '../json/json.ts';
import { hasText, lineIn, readyArticle, webAddress, withoutMidnight, type KeptArticle } from '../kept-article.ts';
import { leftOut } from '../left-out.ts';
import { localMoment, momentOf } from '../moments.ts';
import { unknownVersion } from '../unknown-version.ts';

/** The JSON that wallabag 2 exports, or answers to `GET /api/entries`. */
export const wallabag: Container = {
  name: 'wallabag',
  recognises: (head) => isSecond(beginningOf(head)) || isFirst(beginningOf(head)),
  open: openWallabag,
};

/** In whatever manner names of several words are written; a version that writes them otherwise is none that is known. */
function isSecond(beginning: string): boolean {
  return (
    /^\s*[[{]/.test(beginning) && [/"is_?archived"/i, /"is_?starred"/i, /"url"/i].every((name) => name.test(beginning))
  );
}

function isFirst(beginning: string): boolean {
  return /^\s*\[\s*\{/.test(beginning) && ['"is_read"', '"is_fav"', '"url"'].every((name) => beginning.includes(name));
}

async function* openWallabag(file: ContainerFile): AsyncGenerator<Item> {
  const entries = entriesIn(await readJson(file));
  if (entries.some((entry) => 'is_fav' in entry)) {
    throw new Refusal('It is an export of wallabag 1. Import it into wallabag 2, and take the export from there.');
  }
  const known = entries.filter((entry) => ['url', 'content', 'is_archived'].every((name) => name in entry));
  if (known.length === 0) throw unknownVersion('It is an export of a version of wallabag that is not known here.');
  const whole = known.filter((entry) => hasText(textIn(entry, 'content')));
  for (const entry of whole) yield readyArticle(articleIn(entry, file.name));
  yield* leftOut(file.name, entries.length - whole.length, 'link', 'is without its text', 'are without their texts');
}

function entriesIn(document: unknown): Fields[] {
  if (Array.isArray(document)) return document.filter(isFields);
  const embedded = isFields(document) ? document['_embedded'] : undefined;
  return isFields(embedded) ? listIn(embedded, 'items') : [];
}

/** Of whose account it is, nothing is read. */
function articleIn(entry: Fields, file: string): KeptArticle {
  const title = textIn(entry, 'title');
  return {
    name: `${file}/${textIn(entry, 'id')} ${lineIn(title)}`,
    title,
    html: textIn(entry, 'content'),
    url: webAddress(textIn(entry, 'origin_url')) ?? webAddress(textIn(entry, 'url')),
    published: withoutMidnight(momentIn(entry, 'published_at')),
    captured: momentIn(entry, 'created_at'),
    authors: namesIn(entry['published_by']),
    topics: tagsIn(entry['tags']),
    language: textIn(entry, 'language'),
    publisher: textIn(entry, 'domain_name').replace(/^www\./, ''),
  };
}

function momentIn(entry: Fields, name: string) {
  const written = textIn(entry, name);
  return momentOf(written) ?? localMoment(written, 'UTC');
}

function namesIn(value: unknown): string[] {
  const names = Array.isArray(value) ? value : [value];
  return names.filter((name) => typeof name === 'string').flatMap((name) => name.split(/\s*[,;]\s*/));
}

/** The export gives labels; the API gives objects. */
function tagsIn(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.map((tag: unknown) => (isFields(tag) ? textIn(tag, 'label') : String(tag)));
}
