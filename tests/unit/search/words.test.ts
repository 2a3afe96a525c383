import { expect, test } from 'vitest';
import { fold } from '../../../src/search/text/fold.ts';
import { keyOf } from '../../../src/search/text/keys.ts';
import { tokensOf } from '../../../src/search/text/tokens.ts';
import { learn } from '../../../src/search/text/tongues.ts';

await learn(['de', 'en']);

test.each([
  ['Fluechtlinge, Flüchtlinge', 'Fluechtlinge Flüchtlinge'],
  ["geht's rock'n'roll", "geht's rock'n'roll"],
  ['S.P.O.N. und z.B. die U.S.A.', 'S.P.O.N und z.B die U.S.A'],
  ['86.000 Euro sind 3,5 Prozent', '86.000 Euro sind 3,5 Prozent'],
  ['am 17.02.2015 um 12:37', 'am 17 02 2015 um 12 37'],
  ['Kursbuch_48 auf spiegel.de', 'Kursbuch 48 auf spiegel de'],
  ['Vor- und Nachteile – oder', 'Vor und Nachteile oder'],
  ['👍🏽 gut 🇩🇪', '👍 gut 🇩🇪'],
  ['東京で', '東 京 で'],
  ['…, –', ''],
])('the words of "%s" are "%s"', (text, words) => {
  expect(
    tokensOf(text)
      .map(({ word }) => word)
      .join(' '),
  ).toBe(words);
});

test.each([
  ['Corona-Krise', 'CoronaKrise'],
  ['F\u201116', 'F16'],
  ['Müller-Lüdenscheidt-Gesetz', 'MüllerLüdenscheidtGesetz'],
])('the hyphens of "%s" also make one word', (text, joined) => {
  expect(tokensOf(text)[0]?.joined).toBe(joined);
});

test.each([
  ['Größe', 'groesse'],
  ['GRÖSSE', 'groesse'],
  ['Gro\u0308ße', 'groesse'],
  ['Grö\u00adße', 'groesse'],
  ['café', 'cafe'],
  ['İstanbul', 'istanbul'],
  ['Œuvre', 'oeuvre'],
  ['ﬁnden', 'finden'],
  ['S.P.O.N', 'spon'],
  ['86.000', '86000'],
  ['3,5', '3.5'],
  ["geht's", 'gehts'],
  ['x'.repeat(500), 'x'.repeat(64)],
])('"%s" folds to "%s"', (word, folded) => {
  expect(fold(word)).toBe(folded);
});

test.each([
  ['de', 'Flüchtling Flüchtlinge Fluechtlingen FLÜCHTLINGS'],
  ['de', 'Haus Hauses Häuser haeusern'],
  ['de', 'Straße Straßen strasse STRASSEN'],
  ['de', 'Arzt Arztes Ärzte aerzten'],
  ['de', 'Brücke Brücken Bruecken'],
  ['de', 'neu neue neuer neues neuen'],
  ['de', 'Frau Frauen'],
  ['de', 'Quelle Quellen'],
  ['de', 'Tür Türen tueren'],
  ['de', 'Versicherung Versicherungen'],
  ['de', 'Fluss Fluß Flüsse Flüssen'],
  ['en', "ship ships ship's"],
  ['en', 'harbour harbours'],
  ['en', 'value values valued'],
  ['en', "don't dont"],
  ['fr', 'Été été ETE'],
])('in %s, %s are one word', (language, words) => {
  const analyser = ({ de: 'd', en: 'e', fr: 'x' } as const)[language as 'de'];
  expect(new Set(words.split(' ').map((word) => keyOf(word, analyser))).size).toBe(1);
});
