import { expect, test } from 'vitest';
import { textMemory } from '../../../../src/syndication/feeds/text-memory.ts';

/** A memory, and the keys whose texts had to be made, in order. */
function memory(limit: number) {
  const made: string[] = [];
  const remember = textMemory(limit);
  const ask = (key: string) =>
    remember(key, () => {
      made.push(key);
      return Promise.resolve(`text of ${key}`);
    });
  return { ask, made };
}

test('a text is made once', async () => {
  const { ask, made } = memory(1000);
  await ask('a');
  expect(await ask('a')).toBe('text of a');
  expect(made).toEqual(['a']);
});

test('two who ask at the same time get the same text', async () => {
  const { ask, made } = memory(1000);
  await Promise.all([ask('a'), ask('a')]);
  expect(made).toEqual(['a']);
});

test('past the limit, what was not asked for the longest is forgotten', async () => {
  const { ask, made } = memory(20);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('a text larger than the memory is given all the same', async () => {
  expect(await memory(1).ask('a')).toBe('text of a');
});
