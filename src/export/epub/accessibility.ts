import type { Edition } from '../edition.ts';
import { xml, type XmlElement } from './xml.ts';

/** How the book can be read, and by whom. EPUB Accessibility 1.1, section 2, https://www.w3.org/TR/epub-a11y-11/#sec-disc-package */
export function accessibility(edition: Edition): XmlElement[] {
  const { words } = edition;
  const pictures = describedPictures(edition);
  const says: [property: string, ...values: string[]][] = [
    ['accessMode', 'textual', ...(pictures === 'none' ? [] : ['visual'])],
    ['accessModeSufficient', pictures === 'some' ? 'textual,visual' : 'textual'],
    [
      'accessibilityFeature',
      ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability'],
      ...(pictures === 'described' ? ['alternativeText'] : []),
    ],
    // A picture that moves may flash; nobody has looked.
    ['accessibilityHazard', edition.pictures.some(({ type }) => type === 'image/gif') ? 'unknown' : 'none'],
    ['accessibilitySummary', words.edition.accessibility(pictures)],
  ];
  return says.flatMap(([property, ...values]) =>
    values.map((value) => xml('meta', { property: `schema:${property}` }, value)),
  );
}

function describedPictures({ article, body, pictures }: Edition): 'none' | 'described' | 'some' {
  if (pictures.length === 0) return 'none';
  const isLacking = article.image?.alt === '' || body.html.includes(' alt=""');
  return isLacking ? 'some' : 'described';
}
