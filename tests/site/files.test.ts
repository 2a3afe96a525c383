import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, sites } from './sites.ts';

describe.each(sites)('the files of the site "$name"', (site) => {
  const sources = filesOf(join(site.content, 'articles')).filter((file) => /\.(md|json)$/.test(file));
  const isWithdrawn = (file: string) => {
    const folder = join(site.content, 'articles', file, '..');
    return /^visibility: withdrawn$/m.test(readFileSync(join(folder, 'article.md'), 'utf8'));
  };

  test('give back article and thread as they were archived', () => {
    const changed = sources
      .filter((file) => !isWithdrawn(file))
      .filter((file) => read(site.folder, file) !== read(site.content, 'articles', file));
    expect(changed).toEqual([]);
  });

  test('hold no word of a withdrawn article', () => {
    const withdrawn = sources.filter((file) => file.endsWith('.md') && isWithdrawn(file));
    const sentences = withdrawn.map((file) => firstSentence(read(site.content, 'articles', file)!));
    const texts = filesOf(site.folder)
      .filter((file) => /\.(html|json|md|xml|txt)$/.test(file))
      .map((file) => read(site.folder, file)!);
    expect(sentences.filter((sentence) => texts.some((text) => text.includes(sentence)))).toEqual([]);
  });
});

function read(...path: string[]): string | undefined {
  const file = join(...path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The beginning of the body, up to the first stop. */
function firstSentence(markdown: string): string {
  return /^---\n.*?\n---\s+([^.]+)/s.exec(markdown)?.[1] ?? markdown;
}
