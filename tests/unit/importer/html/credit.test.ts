import { expect, test } from 'vitest';
import { isCreditLine, takeCredit } from '../../../../src/importer/html/matter/credit.ts';
import { toDocument } from '../../../../src/importer/html/page/to-document.ts';

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
  `${' '.repeat(200_000)}dpa${' '.repeat(200_000)}x`,
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

test.each([
  ['<p>AFP</p><p>Der Kran bleibt stehen.</p>', 'AFP'],
  ['<p>Der Kran bleibt stehen.</p><p>(<a href="mailto:ifu@example.org">ifu</a>)</p>', 'ifu'],
  ['<p>Der Kran bleibt stehen.</p><p>(<a href="/hafen/">so</a>)</p>', undefined],
])('%s is credited to %s', (html, credit) => {
  expect(takeCredit([...toDocument(html).body.children])).toBe(credit);
});
