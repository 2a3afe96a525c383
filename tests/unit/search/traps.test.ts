import { expect, test } from 'vitest';
import { openIndex } from '../../../src/search/open-index.ts';
import { parseQuestion } from '../../../src/search/question.ts';
import { build, found, indexOf, serve } from './small-index.ts';

// What other static searches stumble over, asked of ours.

test('a phrase is found beside words whose stem differs by an umlaut alone', async () => {
  const bodies = [
    'Die kalte Progression frisst den Lohn.',
    'Die Kälte und die kalte Progression in kalter Kälte.',
    'Kältere Tage. Über kalte Progression sprach man; kältester Winter.',
    'Kalt war die Progression.',
  ];
  const index = await indexOf(bodies.map((body) => ({ body })));
  expect((await found(index, '"kalte Progression"')).sort()).toEqual(['a0', 'a1', 'a2']);
});

test('filters without words ask for nothing, and fetch no list', async () => {
  const fetched: string[] = [];
  const built = await build([{ body: 'Hafen', section: 'kultur' }]);
  const fetch = serve(built, (file, bytes) => (fetched.push(file), bytes));
  const index = await openIndex({ base: '', fetch });
  const { count } = await index.ask(parseQuestion('', { section: 'kultur', from: 2015, order: 'newest' }), 'articles');
  // The directory, and which section each article is in.
  expect([count, fetched.length]).toEqual([0, 2]);
});

test('dates are in order across years', async () => {
  const years = ['2002', '2005', '2010', '2011'];
  const index = await indexOf(years.map((year) => ({ year, published: `${year}-03-01`, body: 'Hafen', slug: year })));
  expect(await found(index, 'Hafen', 'articles', { order: 'newest' })).toEqual(['2011', '2010', '2005', '2002']);
});

test('an unknown word among known ones is not dropped, whichever of them it is', async () => {
  const index = await indexOf([{ body: 'Regierung und Hafen' }]);
  expect(await found(index, 'Regierung xqzwv')).toEqual([]);
  expect(await found(index, 'xqzwv Regierung')).toEqual([]);
});

test('an unknown word does not become its longest known beginning', async () => {
  const index = await indexOf([{ body: 'Kinder und Rumpel' }]);
  expect(await found(index, 'Kindergraten')).toEqual([]);
  expect(await found(index, 'Rumpelstilzchensteuer')).toEqual([]);
});

test('a compound is not found where only its front part stands', async () => {
  const index = await indexOf([{ body: 'Die Verfassung' }, { body: 'Das Verfassungsgericht' }]);
  expect(await found(index, 'Verfassungsgericht')).toEqual(['a1']);
});

test('one of two words is enough if one asks so', async () => {
  const index = await indexOf([{ body: 'Hafen' }, { body: 'Deich' }, { body: 'Wal' }]);
  expect((await found(index, 'Hafen ODER Deich')).sort()).toEqual(['a0', 'a1']);
});

test.each(['Haus der Kunst', 'in der Stadt', 'er hat es nicht gesehen', 'so oder so', 'die Frage ist'])(
  'stop words count in the phrase "%s"',
  async (phrase) => {
    const words = phrase.split(' ');
    const bodies = [
      `Anfang ${phrase} Ende`,
      `Anfang ${[...words].reverse().join(' ')} Ende`,
      `Anfang ${words.join(' Wort ')} Ende`,
      phrase,
      words.slice(1).join(' '),
    ];
    const index = await indexOf(bodies.map((body) => ({ body })));
    const isPalindrome = words.join() === [...words].reverse().join();
    expect((await found(index, `"${phrase}"`)).sort()).toEqual(isPalindrome ? ['a0', 'a1', 'a3'] : ['a0', 'a3']);
  },
);
