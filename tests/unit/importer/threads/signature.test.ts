import { expect, test } from 'vitest';
import { readSignature } from '../../../../src/importer/threads/signature.ts';

test.each([
  ['Kommentar von jancak — 2019-01-01 @ 00:45', { name: 'jancak', date: '2019-01-01 @ 00:45' }],
  ['Ben 19. Juni 2018 um 15:28 Uhr - Antworten', { name: 'Ben', date: '19. Juni 2018 um 15:28 Uhr' }],
  ['Milan G. on September 12, 2018 at 4:47 pm said:', { name: 'Milan G.', date: 'September 12, 2018 at 4:47 pm' }],
  ['geschrieben von berg2012 am 21. Jan. 2015, 19:04', { name: 'berg2012', date: '21. Jan. 2015, 19:04' }],
  ['Heidemarie H. | Di, 21. April 2020 - 16:40', { name: 'Heidemarie H.', date: '21. April 2020 - 16:40' }],
  ['Comment by Daniel — 17.07, 2011 @ 13:10', { name: 'Daniel', date: '17.07, 2011 @ 13:10' }],
  ['18. 05. 2014 22:38', { date: '18. 05. 2014 22:38' }],
  ['Am 3. April 2015 war ich am Hafen, und es regnete.', undefined],
  ['Das sagte schon mein Großvater im Krieg, und zwar am 3. April 1944', undefined],
  ['Edith Wolters', undefined],
])('%s', (line, signature) => {
  expect(readSignature(line)).toEqual(signature);
});
