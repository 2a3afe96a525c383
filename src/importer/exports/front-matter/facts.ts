import { dayOf, type Moment } from '../../../model/moment.ts';
import { cleanLine } from '../../clean.ts';
import { Refusal, type Overrides } from '../../reader.ts';
import { isFields, type Fields } from '../json/json.ts';
import { languageTag, webAddress } from '../kept-article.ts';
import { localMoment, momentOf } from '../moments.ts';
import { publicName } from '../names.ts';

/** What front matter tells of an article. */
export interface Facts {
  matter: Overrides;
  inferred: string[];
  /** Whether the day of publication is only the day of keeping. */
  isDayKept: boolean;
  /** The picture at its head, by where it lies. */
  picture?: { reference: string; alt: string } | undefined;
}

/** A post of Jekyll's: `2015-09-20-nebel.md`. */
const datedName = /(?:^|[/\\])(\d{4}-\d{2}-\d{2})-[^/\\]+$/;

/**
 * Reads the fields of Hugo, Jekyll, Obsidian's Web Clipper, Readeck and their like, whatever the case of their names.
 * @param name of the file
 * @throws Refusal if they say that it is a draft
 */
export function factsIn(fields: Fields, name: string, zone: string): Facts {
  const said = new Map(Object.entries(fields).map(([key, value]) => [key.toLowerCase().replace(/[-_\s]/g, ''), value]));
  const first = (...keys: string[]) => keys.flatMap((key) => textsOf(said.get(key))).find((text) => text !== '');
  const all = (...keys: string[]) => keys.flatMap((key) => textsOf(said.get(key)));
  const moment = (...keys: string[]) => all(...keys).flatMap((written) => momentIn(written, zone) ?? [])[0];
  refuseDraft(said);

  const url = all('source', 'url', 'sourceurl', 'originalurl', 'canonicalurl', 'canonical', 'link', 'permalink')
    .flatMap((text) => webAddress(text) ?? [])
    .at(0);
  const captured = moment('clipped', 'captured', 'saved', 'datesaved', 'savedat', ...(url ? ['created'] : []));
  const date = dateOf(
    moment('published', 'publishdate', 'date', 'pubdate', 'datepublished', ...(url ? [] : ['created'])),
    name,
    captured,
  );
  const updated = moment(
    'updated',
    'lastmod',
    'lastmodified',
    'lastmodifiedat',
    'modified',
    'updateddate',
    'updatedat',
  );
  const [section, ...others] = listsIn(
    said.get('section') ?? said.get('category') ?? said.get('categories'),
    /[,]\s*|\s+/,
  );
  const topics = ['tags', 'keywords', 'labels', 'topics'].flatMap((key) =>
    listsIn(said.get(key), key === 'tags' ? /[,\s]\s*/ : /,\s*/),
  );
  const title = first('title', 'headline');
  const lead = first('description', 'summary', 'excerpt', 'lead', 'subtitle');
  const site = first('site', 'website', 'publisher', 'sitename');
  const language = languageTag(first('lang', 'language', 'locale') ?? '');
  const rights = first('rights', 'copyright');
  const picture = first('image', 'cover', 'featuredimage', 'featureimage', 'thumbnail', 'images', 'banner');
  return {
    matter: {
      ...(title && { title }),
      ...(lead && { lead }),
      ...(date.published && { published: date.published }),
      ...(updated && updated !== date.published && { updated }),
      authors: distinct(all('authors', 'author', 'byline').flatMap((text) => publicName(unlinked(text)) ?? [])),
      ...(section && { section }),
      topics: distinct([...others, ...topics].filter((topic) => !/^clippings?$/i.test(topic))),
      ...(language && { language }),
      source: { ...(site && { name: site }), ...(url && { url }), ...(captured && { captured }) },
      ...(rights && { rights }),
    },
    inferred: date.isGuess ? ['published'] : [],
    isDayKept: date.isDayKept,
    picture: picture === undefined ? undefined : { reference: unlinked(picture), alt: first('imagealt', 'alt') ?? '' },
  };
}

/** @throws Refusal naming what says so */
function refuseDraft(said: ReadonlyMap<string, unknown>): void {
  const marks = [
    said.get('draft') === true ? 'draft: true' : [],
    said.get('published') === false ? 'published: false' : [],
  ];
  const [mark] = marks.flat();
  if (mark === undefined) return;
  throw new Refusal(`It is a draft: its front matter says “${mark}”. Take that line out if it was published.`);
}

function dateOf(written: Moment | undefined, name: string, captured: Moment | undefined) {
  const published = written ?? datedName.exec(name)?.[1];
  if (published) return { published, isGuess: false, isDayKept: false };
  return { published: captured && dayOf(captured), isGuess: captured !== undefined, isDayKept: captured !== undefined };
}

function momentIn(written: string, zone: string): Moment | undefined {
  return momentOf(written) ?? localMoment(written, zone);
}

/** The texts in a value: itself, those of a list, or what an object is called. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [cleanLine(value)];
  // A headline may be a year.
  if (typeof value === 'number') return [String(value)];
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? [] : [value.toISOString()];
  if (Array.isArray(value)) return value.flatMap((one) => (Array.isArray(one) ? [] : textsOf(one)));
  if (!isFields(value)) return [];
  return textsOf(value['name'] ?? value['title'] ?? value['url'] ?? value['src'] ?? value['image']);
}

/** A list, or a line that holds one. */
function listsIn(value: unknown, separator: RegExp): string[] {
  const texts = typeof value === 'string' ? value.split(value.includes(',') ? /,\s*/ : separator) : textsOf(value);
  return texts.map((text) => cleanLine(unlinked(text)).replace(/^#/, '')).filter((text) => text !== '');
}

/** `[[Lotte Ohm]]` and `[[people/ohm|Lotte Ohm]]` as the name they show. */
function unlinked(text: string): string {
  return text.replace(/^!?\[\[(?:[^\]|]*\|)?([^\]]*)\]\]$/, '$1');
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
