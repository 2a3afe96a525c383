import type { Container, ContainerFile, Item } from '../../containers/container.ts';
import { type ReadySource } from '../../reader.ts';
import { beginningOf } from '../head.ts';
import { publicName } from '../names.ts';
import { openText } from '../open-text.ts';
import { elementsOf, textIn, type XmlElement } from '../xml/elements.ts';
import { threadAlone, threadOf } from '../thread-of.ts';
import { addressIn, draftOf } from './article.ts';
import { commentsOf } from './comments.ts';
import { PassedOverItems } from './passed-over.ts';
import { Uploads } from './uploads.ts';
import { unknownVersion } from '../unknown-version.ts';

/**
 * WordPress eXtended RSS, which Tools → Export gives: versions 1.0 to 1.2.
 * wp-admin/includes/export.php.
 */
export const wordpress: Container = { name: 'wordpress', recognises, open };

/** What stands in front of the articles and holds for all of them. */
export interface Blog {
  title: string;
  language: string;
  /** Names to show by the names that authors sign in with. */
  authors: Map<string, string>;
  /** Pictures beside the export, which itself holds none. */
  files: Uploads | undefined;
}

const versions = new Set(['1.0', '1.1', '1.2']);
/** What was shown of an item, and what tells whether it was. */
const shown =
  /^(?:title|link|pubDate|category|dc:creator|(?:content|excerpt):encoded|wp:(?:author_login|author_display_name|status|post_\w+|comment(?:_(?:id|author|date|date_gmt|content|approved|type|parent|status))?))$/;
const wanted = new Set(['item', 'wp:author', 'wp:wxr_version', 'title', 'language']);

function recognises(head: Uint8Array): boolean {
  const text = beginningOf(head);
  return /<rss[\s>]/.test(text) && /xmlns:wp=["']https?:\/\/wordpress\.org\/export\/|<wp:wxr_version>/.test(text);
}

async function* open(file: ContainerFile): AsyncGenerator<Item> {
  const blog: Blog = { title: '', language: '', authors: new Map(), files: Uploads.beside(file) };
  const passed = new PassedOverItems();
  for await (const whole of elementsOf(openText(file), wanted)) {
    const element = withoutPrivate(whole);
    if (element.name !== 'item') readFact(element, blog);
    else if (passed.isArticle(element)) yield sourceOf(element, blog, file.name);
    else if (passed.isWithoutText(element)) yield* commentsAlone(element, file.name);
  }
  const note = passed.sentence();
  if (note !== undefined) yield { name: file.name, note };
}

/** Mail addresses and the like go at once, so that they are in nothing that is made of an item, a report among it. */
function withoutPrivate(element: XmlElement): XmlElement {
  return { ...element, children: element.children.filter(({ name }) => shown.test(name)).map(withoutPrivate) };
}

function readFact(element: XmlElement, blog: Blog): void {
  const text = element.text.trim();
  if (element.name === 'wp:wxr_version' && !versions.has(text)) {
    throw unknownVersion(
      `It is an export of WordPress in version ${text} (WXR), which is not known here; 1.0 to 1.2 are.`,
    );
  }
  if (element.name === 'title') blog.title ||= text;
  if (element.name === 'language') blog.language ||= text;
  if (element.name !== 'wp:author') return;
  const shown = publicName(textIn(element, 'wp:author_display_name'));
  if (shown) blog.authors.set(textIn(element, 'wp:author_login'), shown);
}

/** Comments under an article whose text the export lacks wait for a better copy of it. */
function* commentsAlone(item: XmlElement, file: string): Generator<ReadySource> {
  if (commentsOf(item, 'UTC').comments.length === 0) return;
  const [title, url] = [textIn(item, 'title'), addressIn(item)];
  const clue = { urls: url === undefined ? [] : [url], ...(title && { title }) };
  yield threadAlone(`${file}/${url ?? title}`, clue, item, ({ zone }) => threadOf(commentsOf(item, zone).comments));
}

function sourceOf(item: XmlElement, blog: Blog, file: string): ReadySource {
  const title = textIn(item, 'title');
  return {
    name: `${file}/${textIn(item, 'wp:post_id')} ${title}`.trim(),
    bytes: Buffer.from(JSON.stringify(item)),
    draft: (_overrides, surroundings) => draftOf(item, blog, surroundings),
  };
}
