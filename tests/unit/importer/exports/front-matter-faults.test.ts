import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../../src/importer/exports/front-matter/front-matter.ts';

describe('damaged front matter is refused with its line', () => {
  test.each([
    ['YAML', '---\ntitle: Nebel\ndate: [2016\nlang: de\n---\nText.\n', /YAML at line [45] or before/],
    ['YAML', '---\ntitle: Nebel\n\tdate: 2016\n---\nText.\n', /YAML at line 3 or before/],
    ['TOML', '+++\ntitle = "Nebel"\ndate = = 2016\n+++\nText.\n', /TOML at line 3 or before/],
    ['JSON', '{\n"title": "Nebel",\n"date": 2016,,\n"lang": "de"\n}\nText.\n', /JSON at line 3 or before/],
  ])('in %s', (_, text, fault) => {
    expect(() => readFrontMatter(text)).toThrow(fault);
  });
});

test('aliases that multiply are named as what they are, with what to do', () => {
  const lines = Array.from(
    { length: 12 },
    (_, at) => `a${at + 1}: &a${at + 1} [${Array(10).fill(`*a${at}`).join(',')}]`,
  );
  const bomb = `---\na0: &a0 [x, x]\n${lines.join('\n')}\n---\nText.\n`;
  expect(() => readFrontMatter(bomb)).toThrow(/expands without end.*Write out what its aliases/);
});
