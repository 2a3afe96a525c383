import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleNode, readLinkedData, textIn } from '../../../../src/importer/html/page/linked-data.ts';

test.each([
  ['as it should be', '{"@type":"NewsArticle","headline":"Der Deich"}'],
  ['in a list', '[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Der Deich"}]'],
  ['in a graph', '{"@graph":[{"@type":"Article","headline":"Der Deich"}]}'],
  ['in a page', '{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"Der Deich"}}'],
  ['with a comma too many', '{"@type":"NewsArticle","headline":"Der Deich",}'],
  ['with a raw line break', '{"@type":"NewsArticle","headline":"Der\nDeich"}'],
  ['within comment marks', '<!--\n{"@type":"NewsArticle","headline":"Der Deich"}\n-->'],
  ['with entities', '{"@type":"NewsArticle","headline":"Der&nbsp;<b>Deich</b>"}'],
])('a headline in JSON-LD %s is read', (_, json) => {
  const { document } = parseHTML(`<html><script type="application/ld+json">${json}</script></html>`);
  expect(textIn(articleNode(readLinkedData(document))?.['headline'])?.replace(/\s+/g, ' ')).toBe('Der Deich');
});

test('JSON-LD beyond repair says nothing', () => {
  const { document } = parseHTML('<html><script type="application/ld+json">{"headline": "Der</script></html>');
  expect(readLinkedData(document)).toEqual([]);
});
