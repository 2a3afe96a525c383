import { describe, expect, test } from 'vitest';
import { pathWords } from '../../../src/client/search-path-words.ts';
import { say, type Speech } from '../../../src/client/search-say.ts';
import { sumCounts, yearBars } from '../../../src/client/search-year-bars.ts';
import { de } from '../../../src/words/de.ts';
import { en } from '../../../src/words/en.ts';

describe('the words of an address', () => {
  test.each([
    ['politik/ausland/nachtzug-nach-triest-a-1053779.html', ['nachtzug', 'nach', 'triest', 'ausland', 'politik']],
    ['2015/der-nachtzug/', ['der', 'nachtzug']],
    ['stra%C3%9Fe_der+W%C3%A4rter', ['straße', 'der', 'Wärter']],
    ['forum/index.php', []],
    ['%E0%A4%A', []],
    ['a/a/nachtzug/nachtzug', ['nachtzug']],
  ])('%s', (path, words) => {
    expect(pathWords(path)).toEqual(words);
  });

  test('are no more than a question can hold', () => {
    expect(pathWords('wort'.concat(...Array.from({ length: 40 }, (_, at) => `-wort${at}`)))).toHaveLength(12);
  });
});

describe('bars of years', () => {
  test('leave out years without a hit', () => {
    const bars = yearBars([
      { of: 2014, count: 2 },
      { of: 2015, count: 0 },
      { of: 2016, count: 4 },
    ]);
    expect(bars).toEqual([
      { from: 2014, to: 2014, count: 2, share: 0.5 },
      { from: 2016, to: 2016, count: 4, share: 1 },
    ]);
  });

  test('stand for decades where there are many', () => {
    const bars = yearBars(Array.from({ length: 70 }, (_, at) => ({ of: 1950 + at, count: 1 })));
    expect(bars.map(({ from, to, count }) => [from, to, count])).toEqual([
      [1950, 1959, 10],
      [1960, 1969, 10],
      [1970, 1979, 10],
      [1980, 1989, 10],
      [1990, 1999, 10],
      [2000, 2009, 10],
      [2010, 2019, 10],
    ]);
  });

  test('are none where nothing was found', () => {
    expect(yearBars([{ of: 2014, count: 0 }])).toEqual([]);
  });
});

test('counts of articles and of comments add up', () => {
  const counts = [
    { of: 'politik', count: 2 },
    { of: 'kultur', count: 1 },
    { of: 'politik', count: 3 },
  ];
  expect(sumCounts(counts, (of) => of)).toEqual([
    { of: 'politik', count: 5 },
    { of: 'kultur', count: 1 },
  ]);
});

describe('what the page says', () => {
  const german: Speech = { sentences: de.find.say, language: 'de', timeZone: 'Europe/Berlin' };
  const english: Speech = { sentences: en.find.say, language: 'en', timeZone: 'Europe/London' };

  test.each([
    [german, 'comments', { n: 1 }, '1 Beitrag'],
    [german, 'comments', { n: 2418 }, '2.418 Beiträge'],
    [english, 'comments', { n: 2418 }, '2,418 comments'],
    [german, 'withHits', { n: 1, thread: '91 Beiträge' }, '91 Beiträge, 1 mit Treffer'],
    [german, 'meant', { text: '{n} Laternen' }, 'Meinten Sie {n} Laternen?'],
  ])('%#', (speech, name, values, sentence) => {
    expect(say(speech, name, values)).toBe(sentence);
  });

  test('is the same in both languages', () => {
    expect(Object.keys(en.find.say)).toEqual(Object.keys(de.find.say));
  });
});
