import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderArticle } from '../../../src/render/article.ts';
import { renderComment } from '../../../src/render/comment.ts';
import type { Loss } from '../../../src/render/loss.ts';
import { labels, pictures } from './labels.ts';

const cases = join(import.meta.dirname, '../../cases/render');

/** A folder holds `source.md`, `comment.html` or `comment.txt`, and the page as it should be in `expected.html`. */
test.each(readdirSync(cases))('%s comes out as in its folder', async (name) => {
  await expect(rendered(join(cases, name))).toMatchFileSnapshot(join(cases, name, 'expected.html'));
});

function rendered(folder: string): string {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  if (existsSync(join(folder, 'source.md'))) {
    const { html, losses } = renderArticle(read('source.md'), { pictures, labels });
    return `${html}\n${listed(losses)}`;
  }
  const comment = existsSync(join(folder, 'comment.html'))
    ? { html: read('comment.html') }
    : { text: read('comment.txt') };
  const { head, rest, restWords, losses } = renderComment(comment);
  return `${head}\n${rest ? `<!-- fold: ${restWords} words -->\n${rest}\n` : ''}${listed(losses)}`;
}

function listed(losses: Loss[]): string {
  return losses.map(({ kind, detail }) => `<!-- ${kind}: ${detail} -->\n`).join('');
}
