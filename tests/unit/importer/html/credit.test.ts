import { expect, test } from 'vitest';
import { isCreditLine } from '../../../../src/importer/html/matter/credit.ts';

test.each([
  'feb/dpa',
  '(dpa)',
  'als/dpa/Reuters/AFP',
  'Mit Material von dpa',
  'dpa-AFX',
  'KNA/iz',
  'mit Material von dpa und AFP',
])('%s is the line of an agency', (line) => {
  expect(isCreditLine(line)).toBe(true);
});

test.each([
  'Foto: dpa',
  'Bild: AFP/Getty',
  'Getty Images/AFP',
  'Die dpa meldet es.',
  'sagte er',
  'mvl',
  '',
  'picture alliance/dpa',
])('%j is not', (line) => {
  expect(isCreditLine(line)).toBe(false);
});
