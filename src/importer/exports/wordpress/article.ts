import { cleanLine, cleanText } from '../../clean.ts';
import { textOf } from '../../html/page/dom.ts';
import { openPage } from '../../html/page/page.ts';
import { readFragment } from '../../html/read-fragment.ts';
import type { Draft, Surroundings } from '../../reader.ts';
import { momentByBoth, momentOf } from '../moments.ts';
import { publicName } from '../names.ts';
import { threadOf } from '../thread-of.ts';
import { textIn, type XmlElement } from '../xml/elements.ts';
import { commentsOf } from './comments.ts';
import { withParagraphs } from './paragraphs.ts';
import { unfolded } from './shortcodes.ts';
import type { Blog } from './wxr.ts';

/** What WordPress files an article under if nobody chooses. */
const noCategory = /^(?:uncategorized|unkategorisiert|nicht-kategorisiert|allgemein)$/;
const blockMark = /<!--\s*\/?wp:(?:(?!<!--)[\s\S])*?-->/g;
const pageMark = /<!--\s*(?:more|nextpage)\b(?:(?!<!--)[\s\S])*?-->/g;

/**
 * An item as an article: its text as it was shown, with the comments that were.
 * @throws Refusal if the text is too large or too deep to be parsed safely
 */
export async function draftOf(item: XmlElement, blog: Blog, { words, zone }: Surroundings): Promise<Draft> {
  const url = addressIn(item);
  const { html, galleries, blocks } = unfolded(textIn(item, 'content:encoded'));
  const language = blog.language.replace(/^de-DE$/i, 'de').replace(/^en-US$/i, 'en');
  const { body, pictures, losses } = await readFragment(shown(html), {
    base: url,
    files: blog.files,
    language,
    words,
  });
  const { comments, pingbacks } = commentsOf(item, zone);
  const closed = textIn(item, 'wp:comment_status') === 'closed';
  const sentences = words.exported;
  return {
    matter: matterOf(item, blog, url, language, zone),
    body,
    ...(comments.length > 0 && { thread: threadOf(comments, closed ? { closed } : {}) }),
    pictures,
    inferred: [],
    losses: [
      ...losses,
      ...galleries.map((count) => sentences.gallery(count)),
      ...[...new Set(blocks)].map((name) => sentences.shortcode(name)),
      ...(pingbacks > 0 ? [sentences.pingbacks(pingbacks)] : []),
    ],
  };
}

/** Text made of blocks brings its own paragraphs; older text is marked by blank lines. */
function shown(html: string): string {
  const withoutMarks = html.replace(blockMark, '').replace(pageMark, '\n\n');
  return /<!--\s*wp:/.test(html) ? withoutMarks : withParagraphs(withoutMarks);
}

function matterOf(
  item: XmlElement,
  blog: Blog,
  url: string | undefined,
  language: string,
  zone: string,
): Draft['matter'] {
  const published = momentByBoth(textIn(item, 'wp:post_date'), textIn(item, 'wp:post_date_gmt'), zone) ?? pubDate(item);
  const modified = momentByBoth(textIn(item, 'wp:post_modified'), textIn(item, 'wp:post_modified_gmt'), zone);
  const isLater = published && modified && Date.parse(modified) - Date.parse(published) > 60_000;
  const creator = textIn(item, 'dc:creator');
  const author = blog.authors.get(creator) ?? publicName(creator);
  const [section, ...topics] = filedUnder(item);
  const name = cleanLine(blog.title);
  const lead = plainIn(textIn(item, 'excerpt:encoded'));
  const title = plainIn(textIn(item, 'title'));
  return {
    ...(title && { title }),
    ...(lead && { lead }),
    ...(published && { published }),
    ...(isLater && { updated: modified }),
    authors: author ? [author] : [],
    ...(section && { section }),
    topics,
    ...(language && { language }),
    source: { ...(name && { name }), ...(url && { url }) },
  };
}

/** The first category is the section; further ones are topics, as tags are. */
function filedUnder(item: XmlElement): string[] {
  const filed = item.children.filter(({ name }) => name === 'category');
  const under = (domain: RegExp) => filed.filter(({ attributes }) => domain.test(attributes['domain'] ?? ''));
  const named = (elements: readonly XmlElement[]) => elements.map(({ text }) => plainIn(text)).filter(Boolean);
  const categories = under(/^category$/).filter(({ attributes }) => !noCategory.test(attributes['nicename'] ?? ''));
  const [first = '', ...others] = [...new Set(named(categories))];
  return [first, ...new Set([...others, ...named(under(/^(?:post_)?tag$/))])];
}

/** Where an item stood, if it says so. */
export function addressIn(item: XmlElement): string | undefined {
  const link = textIn(item, 'link');
  return /^https?:\/\//i.test(link) && URL.canParse(link) ? link : undefined;
}

/** Mon, 21 Sep 2015 12:05:00 +0000: RFC 822. */
function pubDate(item: XmlElement): string | undefined {
  const time = Date.parse(textIn(item, 'pubDate'));
  return Number.isNaN(time) || time <= 0 ? undefined : momentOf(new Date(time).toISOString());
}

/** Text that may hold tags and entities, as one line. */
function plainIn(html: string): string {
  if (!/[<&]/.test(html)) return cleanLine(html);
  return cleanLine(cleanText(textOf(openPage(Buffer.from(html)).document.body)));
}
