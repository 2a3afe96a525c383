import { expect, test } from 'vitest';
import {
  beginsLikeByline,
  isPenName,
  isPerson,
  isSingleName,
  namesIn,
} from '../../../../src/importer/html/matter/names.ts';

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
  ['Gesa Fuhrmann', ['Gesa Fuhrmann']],
  ['Tom Standke und Ida Stafford', ['Tom Standke', 'Ida Stafford']],
  ['Gesa Fuhrmann Stand: 05. Februar 2020', ['Gesa Fuhrmann']],
  ['Ein Artikel von Gesa Fuhrmann | 27.01.2022 - 12:45', ['Gesa Fuhrmann']],
  ['Text von Gesa Fuhrmann Illustration von Ida Lund', ['Gesa Fuhrmann']],
  ['Rechtsanwältin Gesa Fuhrmann', ['Gesa Fuhrmann']],
  ['Von Kai Mohr, ARD Berlin', ['Kai Mohr']],
  ['Von Kai Mohr, New York', ['Kai Mohr']],
  ['Von Kai Mohr, Bad Elbe', ['Kai Mohr']],
  ['Von Anna Mohr aus Paris', ['Anna Mohr']],
  ['Von Anna Mohr (Text) und Bert Kuhn (Fotos)', ['Anna Mohr']],
  ['Text: Anna Mohr, Fotos: Bert Kuhn und Cora Thom', ['Anna Mohr']],
  ['Fotos: Bert Kuhn, Text: Anna Mohr', ['Anna Mohr']],
  ['Text und Fotos: Anna Mohr', ['Anna Mohr']],
  ['Ein Text von Anna Mohr mit Fotos von Bert Kuhn', ['Anna Mohr']],
  ['Adaptiert von Anna Mohr', ['Anna Mohr']],
  ['Übersetzung Anna Mohr', []],
  ['Par Anna Mohr', ['Anna Mohr']],
  ['Auteur : Anna Mohr', ['Anna Mohr']],
  ['Dr. med. Anna Mohr', ['Dr. med. Anna Mohr']],
  ['Amandine d’Acunto', ['Amandine d’Acunto']],
  ['Anna vom Hofe', ['Anna vom Hofe']],
  ['Anna Mohr für die Elbmark', ['Anna Mohr']],
  ['Anna Mohr, Freie Autorin', ['Anna Mohr']],
  ['Anna Mohr ist Redakteurin', ['Anna Mohr']],
  ['Anna Mohr Folgen', ['Anna Mohr']],
  ['Anna Mohr - Team Netzsicherheit', ['Anna Mohr']],
  ['Elbmark-Kurier - Anna Mohr', ['Anna Mohr']],
  ['Die Fragen stellte Anna Mohr.', ['Anna Mohr']],
  ['Von Anna Mohr Veröffentlicht am 4. Februar 2022', ['Anna Mohr']],
  ['Von Anna Mohr Lesezeit: 4 Minuten', ['Anna Mohr']],
  ['Über den Autor', []],
  ['Paid Content', []],
  ['Rotes Kreuz Altenbrück', []],
  ['Sportredaktion Elbmark', []],
  ['Social Media Team', []],
  ['Elbmark-Kurier', []],
  ['Redaktion', []],
  ['dpa/AFP', []],
  ['Von unserer Redaktion', []],
])('%s names %j', (line, names) => {
  expect(namesIn(line, 'Elbmark-Kurier')).toEqual(names);
});

test.each([
  ['Sabrina Wolf', 'BR', true],
  ['Gerda Sternberg', 'stern', true],
  ['Anna Mohr', 'Anna Mohr’s Blog', true],
  ['Anna Mohr', 'Anna Mohr', false],
  ['Elbmark Kurier', 'Elbmark-Kurier', false],
  ['Neue Elbmark', 'Elbmark', false],
])('%s signs in %s: %s', (text, site, isName) => {
  expect(isPerson(text, site)).toBe(isName);
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

test.each([
  ['Deichgraf', true],
  ['Herr_Rein', true],
  ['Frau Deichgraf', true],
  ['Elbmark-Kurier', false],
  ['mas', false],
  ['DPA', false],
  ['Gastautor', false],
  ['Redaktion', false],
  ['kurier.example.org', false],
  ['Folgen', false],
])('%s as a pen name: %s', (text, isName) => {
  expect(isPenName(text, 'Elbmark-Kurier')).toBe(isName);
});
