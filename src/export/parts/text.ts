import { pictureElement } from '../../render/picture.ts';
import { treeOf } from '../../render/tree-of.ts';
import { element, type Element } from '../../render/tree.ts';
import type { Edition } from '../edition.ts';

/** The article's text with the picture at its head before it and its rights after it. */
export function textElement({ article, body, pictures, words }: Edition): Element {
  const { image, language: lang, rights, topics } = article;
  const shown = pictures.find(({ file }) => file === image?.file);
  const caption = [image?.caption, image?.credit].filter(Boolean).join(' ');
  const picture =
    image &&
    shown &&
    element(
      'figure',
      {},
      pictureElement({ ...shown, src: shown.path, sources: [], sizes: '' }, image.alt),
      ...(caption ? [element('figcaption', {}, caption)] : []),
    );
  return element(
    'div',
    { className: ['prose'], lang },
    ...(picture ? [picture] : []),
    ...treeOf(body.html),
    ...(rights ? [element('p', { className: ['rights', 'lines'] }, rights)] : []),
    ...(topics.length > 0 ? [element('p', { className: ['rights'] }, `${words.topics}: ${topics.join(', ')}`)] : []),
  );
}
