import { expect, test } from 'vitest';
import { isFault, oldAddress, queryName, queryNames } from '../../../src/model/old-address.ts';

const file = (alias: string) => {
  const address = oldAddress(alias);
  return isFault(address) ? address.fact : address.file;
};

test.each([
  ['/politik/ausland/usa-a-1053779.html', 'politik/ausland/usa-a-1053779.html'],
  ['/0,1518,374563,00.HTM', '0,1518,374563,00.HTM'],
  ['/alt/artikel', 'alt/artikel/index.html'],
  ['/alt/artikel/', 'alt/artikel/index.html'],
  ['/alt/artikel/index.html', 'alt/artikel/index.html'],
  ['/artikel.php?id=20050919-114', 'artikel.php/index.html'],
  ['/default.asp', 'default.asp/index.html'],
  ['/stra%C3%9Fe.html', 'straße.html'],
  ['/stra\u00dfe.html', 'straße.html'],
  ['/u\u0308ber.html', 'über.html'],
  ['/?p=12', 'index.html'],
])('%s is answered by the file %s', (alias, expected) => {
  expect(file(alias)).toBe(expected);
});

test.each([
  ['/a/../b.html', 'dots'],
  ['/a/%2e%2E/b.html', 'dots'],
  ['/a%2Fb.html', 'a sign that no name of a file may hold'],
  ['/a%00.html', 'a sign that no name of a file may hold'],
  ['/wiki/Datei:X', 'a sign that no name of a file may hold'],
  ['/k%FCche.html', 'not percent-encoded UTF-8'],
  ['//example.org/a.html', 'two slashes'],
  ['/a.html#top', 'holds a #'],
  [`/${'a'.repeat(201)}.html`, 'too long'],
  [`/a.php?${'a'.repeat(201)}`, 'too long'],
])('%s is refused: %s', (alias, fact) => {
  expect(file(alias)).toContain(fact);
});

test('the order of a query means nothing', () => {
  expect(oldAddress('/a.php?b=2&a=1')).toMatchObject({ query: 'a=1&b=2' });
});

test('a query becomes the name of a folder that every file system takes', () => {
  const { query } = oldAddress('/a.php?q=Gr%C3%BC%C3%9Fe/*') as { query: string };
  expect(queryName(query)).toBe('q=Gr~C3~BC~C3~9Fe~2F~2A');
});

test('a query without a value has another name than no query', () => {
  const { query } = oldAddress('/a.php?plain') as { query: string };
  expect(queryName(query)).not.toBe(queryName(''));
});

test('the parameters that tell addresses apart are known, those of the longest query first', () => {
  expect(queryNames(['id=1', 'id=2', '', 'id=1&page=2', '20050919='])).toEqual([['id', 'page'], ['id'], []]);
});
