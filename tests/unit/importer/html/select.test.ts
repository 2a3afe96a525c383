import { expect, test } from 'vitest';
import { select, whileStill } from '../../../../src/importer/html/page/select.ts';
import { toDocument } from '../../../../src/importer/html/page/to-document.ts';

const page = `
  <div id="Top" class="a-teaser  Big"><h2 class="head">Pegel</h2><p>Eins <b>zwei</b></p><p class="teaser">Drei</p></div>
  <ul><li class="comment depth-1"><a href="#c1" rel="Next">1</a><ul><li id="comment-2">zwei</li></ul></li></ul>
  <table><tr><td class="smallfont"><span><p>tief</p></span></td></tr></table>
  <img alt="" data-x="a b"><input type="TEXT">`;

test.each([
  '*',
  'p',
  'p, h2',
  'p + p',
  'ul > li',
  'ul ul > li, td p',
  'div > p + p',
  '.teaser',
  'p.teaser',
  'div.Big.a-teaser',
  '#Top',
  '#Top > .head, li.comment',
  '[class]',
  '[class*="TEASER" i]',
  '[class*="TEASER"]',
  '[class*="teaser"], table',
  '[class~="Big"]',
  '[id^="comment-"]',
  'a[href$="1"]',
  "a[href='#c1']",
  'a[rel~="next"]',
  'input[type="text"]',
  '[data-x="a b"]',
  '[data-x="a, b"], img[alt]',
  'li:not([id])',
  'li:first-child > a',
])('finds what the DOM finds by "%s"', (selector) => {
  const document = toDocument(page);
  const slow = (root: ParentNode) => [...root.querySelectorAll(leftToTheDom(selector))];
  expect(select(document, selector)).toEqual(slow(document));
  expect([...document.querySelectorAll(selector)]).toEqual(slow(document));
  expect(whileStill(document, () => select(document.body, selector))).toEqual(slow(document.body));
});

/** The same selector in words that are not spoken here. */
function leftToTheDom(selector: string): string {
  return `:is(${selector})`;
}

test('a page that has changed is looked at anew', () => {
  const document = toDocument(page);
  whileStill(document, () => select(document, 'p'));
  document.querySelector('p')!.remove();
  expect(select(document, 'p')).toHaveLength(2);
});
