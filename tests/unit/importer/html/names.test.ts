import { expect, test } from 'vitest';
import { beginsLikeByline, isSingleName, namesIn } from '../../../../src/importer/html/matter/names.ts';

test.each([
  ['Von Anna Mohr', ['Anna Mohr']],
  ['Eine Kolumne von Hermann-Josef Brandt', ['Hermann-Josef Brandt']],
  ['Eine Kolumne von Mechthild von der Lohe', ['Mechthild von der Lohe']],
  ['Von Anna Mohr und Dr. Cem Aydin, Hollern', ['Anna Mohr', 'Dr. Cem Aydin']],
  ['Von Ursula von der Weide', ['Ursula von der Weide']],
  ['Ursula von der Weide', ['Ursula von der Weide']],
  ['VON KARL-HEINZ GRABBE', ['Karl-Heinz Grabbe']],
  ['Aus Moskau berichtet Irina Falk', ['Irina Falk']],
  ['Das Interview führten Olaf Brandt und Nele Harms', ['Olaf Brandt', 'Nele Harms']],
  ['Von unserem Korrespondenten Karl Pohl, Berlin', ['Karl Pohl']],
  ['By Rowan Pike and Tess Okafor', ['Rowan Pike', 'Tess Okafor']],
  ['Autor: Jens Thom (jth)', ['Jens Thom']],
  ['Elbmark-Kurier', []],
  ['Redaktion', []],
  ['dpa/AFP', []],
  ['Von unserer Redaktion', []],
])('%s names %j', (line, names) => {
  expect(namesIn(line, 'Elbmark-Kurier')).toEqual(names);
});

test.each([
  'Der Bürgermeister von Altenbrück verlegt sein Büro.',
  'Der Hersteller der Steuerung spricht von einem Verhalten.',
  'Ein Mann von Welt fährt Fähre.',
])('%s begins no byline', (sentence) => {
  expect(beginsLikeByline(sentence) && namesIn(sentence, undefined).length > 0).toBe(false);
});

test.each([
  ['Gesche', true],
  ['Kurier', false],
  ['Redaktion', false],
  ['dpa', false],
  ['gesche', false],
])('%s as a name of one word: %s', (text, isName) => {
  expect(isSingleName(text, 'Elbmark-Kurier')).toBe(isName);
});
