import { expect, test } from 'vitest';
import { commenterRegister, commenterSlug, remarksByName } from '../../../src/model/commenter-register.ts';

function by(...authors: string[]) {
  return authors.map((author, at) => ({ article: 'a', number: at + 1, author, excerpt: '' }));
}

function registerOf(...authors: string[]) {
  return commenterRegister(by(...authors), { language: 'de' }).map(({ name, slug, remarks }) => [
    name,
    slug,
    remarks.length,
  ]);
}

test('whoever wrote more than once is listed, from A to Z', () => {
  expect(registerOf('Zoë', 'Ärger', 'Zoë', 'Otto', 'Ärger', 'Ärger')).toEqual([
    ['Ärger', 'aerger', 3],
    ['Zoë', 'zoe', 2],
  ]);
});

test.each([
  ['a name in another script', 'Сибилла М.', 'сибилла-м'],
  ['a name of signs', '***', '2a-2a-2a'],
  ['a name of one sign', '🌙', '1f319'],
  ['a name with a path in it', '../admin', 'admin'],
  ['a name of figures', '4711', '4711'],
])('%s has an address', (_, name, slug) => {
  expect(commenterSlug(name)).toBe(slug);
});

test('no name is too long for the name of a file', () => {
  expect(Buffer.byteLength(commenterSlug('Ж'.repeat(400)))).toBeLessThanOrEqual(240);
});

test('names that share an address share a page and nothing else', () => {
  const [entry] = commenterRegister(by('Anna-Lena', 'anna lena', 'Anna Lena', 'ANNA LENA'), { language: 'de' });
  expect(remarksByName(entry!.remarks).map((remarks) => remarks.map(({ author }) => author))).toEqual([
    ['anna lena', 'Anna Lena', 'ANNA LENA'],
    ['Anna-Lena'],
  ]);
});
