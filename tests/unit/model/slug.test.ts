import { expect, test } from 'vitest';
import { slugify } from '../../../src/model/slug.ts';

test.each([
  ['Große Füße, böse Ängste', 'grosse-fuesse-boese-aengste'],
  ['STRAẞE', 'strasse'],
  ['u\u0308ber (decomposed)', 'ueber-decomposed'],
  ['no\u00a0break', 'no-break'],
  ['Café Łódź Øre', 'cafe-lodz-ore'],
  ['„Wir müssen reden!“', 'wir-muessen-reden'],
  ["That's it", 'thats-it'],
  ['CDU & SPD', 'cdu-und-spd'],
  ['../../etc/passwd', 'etc-passwd'],
  ['  ', ''],
  ['Война и мир', ''],
])('%j becomes %j', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test('a long headline is cut at the end of a word', () => {
  expect(slugify('eins zwei drei vier', 14)).toBe('eins-zwei-drei');
});

test('a single word longer than the limit is cut hard', () => {
  expect(slugify('Donaudampfschifffahrt', 5)).toBe('donau');
});
