import { expect, test } from 'vitest';
import { quotation, sentence } from '../../../src/citation/sentence.ts';
import { de } from '../../../src/words/de.ts';
import { en } from '../../../src/words/en.ts';
import { article, comment } from './works.ts';

test('a sentence names authors, title, paper, day, and the three addresses', () => {
  expect(sentence(article, de.cite)).toBe(
    'Jana Reimers; Redaktion: Wer zahlt die Brücke? In: Elbmark-Kurier, 20. September 2015, ' +
      'https://kurier.example/a.php?id=7&x=100%25_a#top. ' +
      'Archiviert in: Lesesaal, erfasst am 3. Januar 2020, https://lesesaal.example/2015/bruecke/. ' +
      'Kopie im Webarchiv: https://webarchiv.example/20200103/https://kurier.example/a',
  );
});

test('a comment is cited with its number and the article it stands under', () => {
  expect(sentence(comment, de.cite)).toMatch(
    /^Nachtwanderer and Söhne: Wer schon\. Beitrag 57 zu „Wer zahlt die Brücke\?“\. In: Elbmark-Kurier, 21\. September 2015, https:\/\/forum\.example\/t7\. .*bruecke\/forum\/3\/#c57\./,
  );
});

test('a sentence of an English archive is English', () => {
  expect(sentence({ ...article, title: 'Who pays' }, en.cite)).toContain(
    'Who pays. In: Elbmark-Kurier, 20 September 2015, https://',
  );
});

test('what is unknown leaves no hole in a sentence', () => {
  const bare = { ...comment, authors: [], title: undefined, container: undefined, published: undefined };
  expect(sentence({ ...bare, original: undefined, captured: undefined, copy: undefined }, de.cite)).toBe(
    'Beitrag 57 zu „Wer zahlt die Brücke?“. Archiviert in: Lesesaal, https://lesesaal.example/2015/bruecke/forum/3/#c57',
  );
});

test('a quotation says whose words they are and where they stand', () => {
  expect(quotation('Niemand zahlt gern.', article, de.cite, 'https://lesesaal.example/2015/bruecke/#:~:text=x')).toBe(
    '„Niemand zahlt gern.“\nJana Reimers; Redaktion: Wer zahlt die Brücke? ' +
      'In: Elbmark-Kurier, 20. September 2015, https://lesesaal.example/2015/bruecke/#:~:text=x',
  );
});
