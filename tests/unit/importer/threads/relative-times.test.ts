import { expect, test } from 'vitest';
import { readTimes } from '../../../../src/importer/threads/relative-times.ts';
import { wordsIn } from '../../../../src/importer/words.ts';

const context = { zone: 'Europe/Berlin', words: wordsIn('de').thread };

test.each([
  [
    'counts from the article’s day',
    ['heute, 12:37 Uhr'],
    { published: '2015-11-07T12:17+01:00' },
    ['2015-11-07T12:37+01:00'],
  ],
  [
    'skips to the next day where a comment would be older than the article',
    ['gestern, 23:05 Uhr', 'heute, 06:30 Uhr'],
    { published: '2016-06-03T22:48+02:00' },
    ['2016-06-03T23:05+02:00', '2016-06-04T06:30+02:00'],
  ],
  [
    'counts from the day of saving where that is known',
    ['heute, 08:00 Uhr'],
    { published: '2015-11-01T09:00+01:00', captured: '2015-11-07T20:00:00Z' },
    ['2015-11-07T08:00+01:00'],
  ],
  [
    'goes by an article that knows its day only',
    ['heute, 08:00 Uhr'],
    { published: '2015-11-07' },
    ['2015-11-07T08:00+01:00'],
  ],
  [
    'leaves fixed dates alone',
    ['20.09.2015', '20.09.2015, 12:37 Uhr'],
    { published: '2015-09-20' },
    ['2015-09-20', '2015-09-20T12:37+02:00'],
  ],
  [
    'and "vor 3 Stunden" and "2 hours ago" count from the hour of saving',
    ['vor 3 Stunden', 'vor 2 Std.', '2 hours ago', 'yesterday at 6:02 pm', 'gestern, 18:02'],
    { published: '2015-11-06T09:00+01:00', captured: '2015-11-07T12:00:00Z' },
    [
      '2015-11-07T10:00+01:00',
      '2015-11-07T11:00+01:00',
      '2015-11-07T11:00+01:00',
      '2015-11-06T18:02+01:00',
      '2015-11-06T18:02+01:00',
    ],
  ],
  [
    'keeps no hour that a page in another language gives without its zone',
    ['9/10/2015, 2:05 PM', '2015-09-10T14:05:00Z'],
    { language: 'en-US' },
    ['2015-09-10', '2015-09-10T14:05:00+00:00'],
  ],
  [
    'and a day without its year is the last before the page was saved',
    ['28. Dezember, 18:02', '03.01., 09:10 Uhr', 'Jan 3 at 9:10 am', '12. März'],
    { captured: '2016-01-04T12:00:00Z' },
    ['2015-12-28T18:02+01:00', '2016-01-03T09:10+01:00', '2016-01-03T09:10+01:00', '2015-03-12'],
  ],
  [
    'and a day without its year is the first after the article, where nothing else is known',
    ['31.12., 18:02', '1. Januar, 09:10 Uhr'],
    { published: '2015-12-31T09:00+01:00' },
    ['2015-12-31T18:02+01:00', '2016-01-01T09:10+01:00'],
  ],
  ['says nothing where nothing is known', ['heute, 12:37 Uhr'], {}, [undefined]],
  ['drops a day that is on no calendar', ['31.02.2015, 12:00 Uhr'], { published: '2015-03-01' }, [undefined]],
])('"heute" %s', (_, dates, known, moments) => {
  expect(readTimes(dates, { ...context, ...known }).moments).toEqual(moments);
});

test.each([
  ['that nobody knows', 'gestern, 18:02', {}],
  ['too roughly', 'vor 2 Wochen', { captured: '2016-01-04T12:00:00Z' }],
  ['too roughly', '3 months ago', { captured: '2016-01-04T12:00:00Z' }],
])('dates that count from a day %s are told of: %s, %s', (_, date, known) => {
  expect(readTimes([date, '20.09.2015', ''], { ...context, ...known }).vague).toBe(1);
});
