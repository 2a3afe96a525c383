import type { Container, ContainerFile, Item } from '../../containers/container.ts';
import { Refusal } from '../../reader.ts';
import { beginningOf } from '../head.ts';
import { fieldsIn, isFields, listIn, numberIn, readJson, textIn, type Fields } from '../json/json.ts';
import { hasText, lineIn, readyArticle, webAddress, withoutMidnight, type KeptArticle } from '../kept-article.ts';
import { leftOut } from '../left-out.ts';
import { momentAt, momentOf } from '../moments.ts';
import { unknownVersion } from '../unknown-version.ts';

/**
 * Bookmarks of Karakeep, once Hoarder: the answer to `GET /api/v1/bookmarks?includeContent=true`, which holds texts,
 * or the export of its settings page, which does not.
 */
export const karakeep: Container = {
  name: 'karakeep',
  recognises: (head) => {
    const beginning = beginningOf(head);
    return (
      /^\s*\{(?:\s*"\w+"\s*:\s*(?:"[^"]*"|[\d.]+)\s*,)*\s*"bookmarks"\s*:\s*\[\s*\{/.test(beginning) &&
      /"content"\s*:\s*(?:\{|null)/.test(beginning)
    );
  },
  open: openKarakeep,
};

async function* openKarakeep(file: ContainerFile): AsyncGenerator<Item> {
  const document = await readJson(file);
  const found = isFields(document) ? listIn(document, 'bookmarks') : [];
  if (!found.some(isKnown)) throw unknownVersion('It is an export of a version of Karakeep that is not known here.');
  const whole = found.filter((one) => hasText(textIn(fieldsIn(one, 'content'), 'htmlContent')));
  if (whole.length === 0) {
    throw new Refusal(
      `It is Karakeep's list of ${found.length} bookmark${found.length === 1 ? '' : 's'}, without texts. ` +
        'Its API gives them: GET /api/v1/bookmarks?includeContent=true.',
    );
  }
  for (const one of whole) yield readyArticle(articleIn(one, file.name));
  yield* leftOut(file.name, found.length - whole.length, 'bookmark', 'is without its text', 'are without their texts');
}

/** What was kept is a link, a note or a file; the export has nothing where it was never fetched. */
function isKnown(bookmark: Fields): boolean {
  return bookmark['content'] === null || textIn(fieldsIn(bookmark, 'content'), 'type') !== '';
}

function articleIn(bookmark: Fields, file: string): KeptArticle {
  const content = fieldsIn(bookmark, 'content');
  const title = textIn(bookmark, 'title') || textIn(content, 'title');
  const seconds = numberIn(bookmark, 'createdAt');
  const author = textIn(content, 'author');
  return {
    name: `${file}/${lineIn(title)}`,
    title,
    html: textIn(content, 'htmlContent'),
    url: webAddress(textIn(content, 'url')),
    published: withoutMidnight(momentOf(textIn(content, 'datePublished'))),
    captured: seconds === undefined ? momentOf(textIn(bookmark, 'createdAt')) : momentAt(seconds),
    authors: author ? author.split(/\s*[,;]\s*/) : [],
    topics: tagsOf(bookmark['tags']),
    lead: textIn(content, 'description'),
    publisher: textIn(content, 'publisher'),
  };
}

function tagsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.map((tag: unknown) => (isFields(tag) ? textIn(tag, 'name') : String(tag)));
}
