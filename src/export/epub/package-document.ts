import { compareMoments, type Moment } from '../../model/moment.ts';
import { printXml } from '../../render/xhtml/print-xml.ts';
import { instantOf } from '../../syndication/feeds/instant.ts';
import type { Edition } from '../edition.ts';
import { lastingAddress } from '../lasting-address.ts';
import { accessibility } from './accessibility.ts';
import type { Chapter } from './chapter.ts';
import { coverFile } from './cover.ts';
import { xml, type XmlElement } from './xml.ts';

/** What the book is, what is in it, and in which order it is read. EPUB 3.3, section 5, https://www.w3.org/TR/epub-33/#sec-package-doc */
export function packageDocument(edition: Edition, chapters: readonly Chapter[]): string {
  const { article, pictures, site } = edition;
  const item = (id: string, href: string, type: string, properties?: string) =>
    xml('item', { id, href, 'media-type': type, properties });
  const ids = chapters.map(({ file }) => file.replace(/\..*/, ''));
  return printXml(
    xml(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'address',
        'xml:lang': article.language ?? site.language,
      },
      xml(
        'metadata',
        { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        ...bibliographic(edition),
        ...accessibility(edition),
      ),
      xml(
        'manifest',
        {},
        item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
        item('cover', coverFile, 'image/png', 'cover-image'),
        item('style', 'book.css', 'text/css'),
        ...chapters.map(({ file }, at) => item(ids[at]!, file, 'application/xhtml+xml')),
        ...pictures.map(({ path, type }, at) => item(`picture-${at + 1}`, path, type)),
      ),
      xml('spine', {}, ...ids.map((idref) => xml('itemref', { idref }))),
    ),
  );
}

function bibliographic(edition: Edition): XmlElement[] {
  const { article, site } = edition;
  const { title, lead, language = site.language, authors, topics, published, rights, source } = article;
  const creators = authors.flatMap((name, at) => [
    xml('dc:creator', { id: `author-${at + 1}` }, name),
    xml('meta', { refines: `#author-${at + 1}`, property: 'role', scheme: 'marc:relators' }, 'aut'),
  ]);
  const languages = [...new Set([language, site.language])];
  const known: [name: string, value: string | undefined][] = [
    ['dc:publisher', source.name],
    ['dc:date', published],
    ['dc:source', source.url],
    ['dc:rights', rights],
    ['dc:description', lead],
  ];
  return [
    xml('dc:identifier', { id: 'address' }, lastingAddress(edition) ?? source.url ?? `${article.year}/${article.slug}`),
    xml('dc:title', {}, title),
    ...languages.map((each) => xml('dc:language', {}, each)),
    ...creators,
    ...known.flatMap(([name, value]) => (value === undefined ? [] : [xml(name, {}, value)])),
    ...topics.map((topic) => xml('dc:subject', {}, topic)),
    xml('meta', { property: 'belongs-to-collection', id: 'archive' }, site.title),
    xml('meta', { refines: '#archive', property: 'collection-type' }, 'set'),
    xml('meta', { property: 'dcterms:modified' }, lastChange(edition)),
  ];
}

/** When article or thread last changed or came here, to the second; never the clock, so that the same text is the same book. */
function lastChange({ article, thread }: Edition): string {
  const { published, updated, source } = article;
  const moments = [published, updated, source.captured, thread?.captured].filter((moment) => moment !== undefined);
  const last = moments.reduce((a: Moment, b) => (compareMoments(a, b) > 0 ? a : b));
  return instantOf(last).toISOString().replace(/\.\d+/, '');
}
