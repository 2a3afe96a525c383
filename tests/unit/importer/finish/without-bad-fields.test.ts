import { expect, test } from 'vitest';
import { articleMatter } from '../../../../src/model/article.ts';
import { withoutBadFields } from '../../../../src/importer/finish/without-bad-fields.ts';
import { wordsIn } from '../../../../src/importer/words.ts';

test('of a list, all entries that are of no use are dropped and no others', () => {
  const losses: string[] = [];
  const draft = { title: 'Eis', published: '2015-09-20', topics: ['a', '', 'b', ' ', 'c'], aliases: ['', 'x', '/y'] };
  const { value } = withoutBadFields(articleMatter, draft, ['title'], wordsIn('en'), losses);
  expect([value.topics, value.aliases, losses.length]).toEqual([['a', 'b', 'c'], ['/y'], 4]);
});
