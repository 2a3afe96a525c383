import { expect, test } from 'vitest';
import { articleMatter } from '../../../src/model/article.ts';

const least = { title: 'Titel', published: '2015-09-20' };

test('a title and a date make an article', () => {
  expect(articleMatter.parse(least)).toMatchObject({ ...least, visibility: 'public', authors: [], source: {} });
});

test.each([
  ['no title', { published: '2015-09-20' }],
  ['a title of blanks', { ...least, title: '  ' }],
  ['no date', { title: 'Titel' }],
  ['31 February', { ...least, published: '2015-02-31' }],
  ['a misspelt key', { ...least, auhtors: ['Jana Reimers'] }],
  ['a language that is none', { ...least, language: 'deutsch!' }],
  ['a language tag that dates cannot be set in', { ...least, language: 'de-1a' }],
  ['a source that is a script', { ...least, source: { url: 'javascript:alert(1)' } }],
  ['a picture in another folder', { ...least, image: { file: '../../secret.png' } }],
  ['a picture that is the folder above', { ...least, image: { file: '..' } }],
  ['an alias that is no path', { ...least, aliases: ['artikel-123.html'] }],
])('an article with %s is refused', (_, matter) => {
  expect(articleMatter.safeParse(matter).success).toBe(false);
});

test.each(['de', 'en-GB', 'de-DE-1996', 'zh-Hant-TW', 'nds'])('%s is a language', (language) => {
  expect(articleMatter.safeParse({ ...least, language }).success).toBe(true);
});
