import { expect, test } from 'vitest';
import { captionIn } from '../../../../src/importer/html/body/caption.ts';
import { toDocument } from '../../../../src/importer/html/page/to-document.ts';

test.each([
  ['<img><figcaption>Das Wehr, Foto: Rabe</figcaption>', 'Das Wehr', 'Foto: Rabe'],
  ['<img><figcaption>Das Wehr</figcaption><footer>Rabe/Archiv</footer>', 'Das Wehr', 'Foto: Rabe/Archiv'],
  [
    '<img><figcaption><small>Zettel am Wehr: „Kein Licht“</small></figcaption>',
    'Zettel am Wehr: „Kein Licht“',
    undefined,
  ],
  ['<img><figcaption>Ines Rabe: Wehr - © Archiv</figcaption>', 'Ines Rabe: Wehr', '© Archiv'],
  [
    '<img><div class="media__copyright">Rabe prüft das Wehr. Bild © Ines Rabe (nr)</div>',
    'Rabe prüft das Wehr.',
    'Bild © Ines Rabe (nr)',
  ],
  ['<img><div class="media__copyright">Bild © Ines Rabe (nr)</div>', '', 'Bild © Ines Rabe (nr)'],
  ['<img><footer>Das Wehr</footer>', 'Das Wehr', undefined],
])('%s is %s by %s', (html, text, credit) => {
  const figure = toDocument(`<figure>${html}</figure>`).querySelector('figure')!;
  const found = captionIn(figure, figure.querySelector('img')!);
  expect([found.text, found.credit]).toEqual([text, credit]);
  expect(found.nodes.some((node) => node.nodeName === 'SMALL')).toBe(false);
});
