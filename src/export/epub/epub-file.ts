import { printXml } from '../../render/xhtml/print-xml.ts';
import type { Edition } from '../edition.ts';
import { chapters } from './chapters.ts';
import { cover, coverFile } from './cover.ts';
import { navigation } from './navigation.ts';
import { packageDocument } from './package-document.ts';
import { xml } from './xml.ts';
import { zip } from './zip.ts';

/**
 * An edition as a book for e-readers: EPUB 3.3, https://www.w3.org/TR/epub-33/. The same edition gives the same bytes.
 * @param style `book.css`
 */
export async function epubFile(edition: Edition, style: string): Promise<Buffer> {
  const parts = chapters(edition);
  return zip([
    // First and not packed, so that programs see what it is from the file's first bytes (OCF, section 4.3).
    { path: 'mimetype', content: 'application/epub+zip', isStored: true },
    { path: 'META-INF/container.xml', content: container },
    { path: 'book/package.opf', content: packageDocument(edition, parts) },
    { path: 'book/nav.xhtml', content: navigation(edition, parts) },
    { path: `book/${coverFile}`, content: await cover(edition), isStored: true },
    { path: 'book/book.css', content: style },
    ...parts.map(({ file, xhtml }) => ({ path: `book/${file}`, content: xhtml })),
    ...edition.pictures.map(({ path, bytes, type }) => ({
      path: `book/${path}`,
      content: bytes,
      isStored: type !== 'image/svg+xml',
    })),
  ]);
}

const container = printXml(
  xml(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    xml(
      'rootfiles',
      {},
      xml('rootfile', { 'full-path': 'book/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ),
  ),
);
