import { expect, test } from 'vitest';
import { openPage } from '../../../../src/importer/html/page/page.ts';

test.each([
  [
    'a root without slots stands for all',
    '<x-a><template shadowrootmode=open><p>Innen</p></template><p>Außen</p></x-a>',
    '<x-a><p>Innen</p></x-a>',
  ],
  [
    'a slot takes what the element holds',
    '<x-a><template shadowrootmode=open><b><slot></slot></b></template>Außen</x-a>',
    '<x-a><b>Außen</b></x-a>',
  ],
  [
    'a slot with a name takes what bears it',
    '<x-a><template shadowrootmode="open"><i><slot name=n></slot></i></template><u slot=n>N</u><u>Rest</u></x-a>',
    '<x-a><i><u slot="n">N</u></i></x-a>',
  ],
  [
    'an empty slot shows what stands in it',
    '<x-a><template shadowrootmode=closed><slot>Nichts</slot></template></x-a>',
    '<x-a>Nichts</x-a>',
  ],
  [
    'a root of styles alone hides nothing',
    '<x-a><template shadowrootmode=open><style>p{}</style></template><p>Außen</p></x-a>',
    '<x-a><p>Außen</p></x-a>',
  ],
  [
    'a root in MHTML of Chrome is one',
    '<x-a><template shadowmode="open"><p>Innen</p></template><p>Außen</p></x-a>',
    '<x-a><p>Innen</p></x-a>',
  ],
  [
    'roots stand in roots',
    '<x-a><template shadowrootmode=open><x-b><template shadowrootmode=open><i><slot></slot></i></template><slot></slot></x-b></template>T</x-a>',
    '<x-a><x-b><i>T</i></x-b></x-a>',
  ],
  [
    'a template of another kind is not shown',
    '<x-a><template><p>Vorlage</p></template><p>Text</p></x-a>',
    '<x-a><p>Text</p></x-a>',
  ],
  [
    'a template in a root is not shown',
    '<x-a><template shadowrootmode=open><template>V</template><p>Innen</p></template></x-a>',
    '<x-a><p>Innen</p></x-a>',
  ],
  [
    'a root that is left open ends with its element',
    '<x-a><template shadowrootmode=open><p>Innen</p></x-a>',
    '<x-a><p>Innen</p></x-a>',
  ],
  ['an end without a beginning is nothing', '<p>Text</template></p>', '<p>Text</p>'],
])('%s', (_, html, shown) => {
  expect(openPage(Buffer.from(`<!doctype html><body>${html}`)).document.body.innerHTML).toBe(shown);
});

test('a thousand roots in one another are refused, not followed', () => {
  const html = '<x-a><template shadowrootmode=open>'.repeat(1_000);
  expect(() => openPage(Buffer.from(html))).toThrow('nested deeper');
});
