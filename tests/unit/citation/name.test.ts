import { expect, test } from 'vitest';
import { citedName } from '../../../src/citation/name.ts';

test.each([
  ['Jana Reimers', 'Jana', 'Reimers'],
  ['J. Reimers', 'J.', 'Reimers'],
  ['John F. Kennedy', 'John F.', 'Kennedy'],
  ['Anna-Lena Große-Wilde', 'Anna-Lena', 'Große-Wilde'],
  ['Eva von der Aue', 'Eva', 'von der Aue'],
  ['Ian McArthur', 'Ian', 'McArthur'],
])('%s has a family name', (name, given, family) => {
  expect(citedName(name)).toEqual({ given, family });
});

test.each([
  'Redaktion',
  'Die Redaktion',
  'Elbmark Kurier',
  'Stiftung Warentest',
  'Associated Press',
  'Gabriel García Márquez',
  'dpa',
  'feb/dpa',
  'nachtwanderer 57',
  'Nguyễn Văn A',
  'Reimers, Jana',
  'Jana Reimers und Malte Brodersen',
])('%s stays in one piece', (name) => {
  expect(citedName(name)).toEqual({ literal: name });
});
