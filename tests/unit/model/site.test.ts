import { expect, test } from 'vitest';
import { site } from '../../../src/model/site.ts';

test('every setting has a default', () => {
  expect(site.parse({})).toMatchObject({ title: 'Lesesaal', language: 'de', commentsPerPage: 25, articlesPerPage: 30 });
});

test.each([
  ['an unknown key', { titel: 'Archiv' }],
  ['a time zone that does not exist', { timeZone: 'Europe/Atlantis' }],
  ['no comments on a page', { commentsPerPage: 0 }],
  ['a language without a dictionary', { language: 'fr' }],
  ['two sections of one slug', { sections: [section('Sport', 'sport'), section('Turnen', 'sport')] }],
  ['a section that would not fit an address', { sections: [section('Kultur & Leben', 'Kultur & Leben')] }],
  ['a misspelt wish about a commenter', { commenters: { puby: 'removed' } }],
  ['two wishes about one commenter', { commenters: { Puby: 'remove', ' puby': 'remove' } }],
  ['a new name that is to disappear', { commenters: { puby: { as: 'Anna' }, Anna: 'remove' } }],
  ['a search endpoint that publishes a password', { searchEndpoint: 'https://me:secret@search.example.org/x' }],
  ['a search endpoint with a query', { searchEndpoint: 'https://search.example.org/x?q=1' }],
  ['a link that is a script', { navigation: [{ name: 'Los', url: 'javascript:alert(1)' }] }],
])('%s is refused', (_, settings) => {
  expect(site.safeParse(settings).success).toBe(false);
});

function section(name: string, slug: string) {
  return { name, slug };
}
