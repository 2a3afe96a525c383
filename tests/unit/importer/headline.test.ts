import { describe, expect, test } from 'vitest';
import { readHeadline, type Evidence } from '../../../src/importer/text/headline.ts';

const text =
  'Im Kreis Elbmark streitet der Rat. Landrat Peter Hinrichs und Wiebke Ahlers sprachen im Nahen Osten der Stadt. ' +
  'Die Süddeutsche Seilerei liefert. Der FC Bargstedt gewann. Ein streunender Kater. Der VfL und der HSV spielten.';
const evidence: Evidence = { elsewhere: [], text, hasKickers: true, language: 'de' };

describe('kicker and headline on one line', () => {
  test.each([
    ['Deichbruch', 'Elbe überflutet drei Dörfer'],
    ['Streit um die Fähre', 'Kapitän verklagt Gemeinde'],
    ['Kampf gegen "Schmuddelecken"', 'Altenbrück stellt Wächter ein'],
    ['Rente mit 70', 'Gewerkschaft ruft zum Streik'],
    ['Interview mit dem Deichgrafen', '"Wir hatten das Wasser bis zum Hals"'],
    ['Was in der Nacht am Siel geschah', 'Die Geschichte eines Rohrbruchs'],
    ['Naher Osten', 'Ahlers und Hinrichs einigen sich'],
    ['Landrat Hinrichs', 'Kreis soll drei Schulen schließen'],
    ['Fußball-Kreisliga', 'FC Bargstedt gewinnt in Hollern'],
    ['Katzenplage', 'Streunender Kater beißt Briefträger'],
    ['Formel 3 in Oschersleben', 'Petersen fährt auf Rang neun'],
  ])('%s | %s', (kicker, title) => {
    expect(readHeadline(`${kicker} ${title}`, evidence)).toEqual({ kicker, title, certain: false });
  });

  test.each([
    'Landrat Peter Hinrichs tritt zurück',
    'Tausende Störche rasten in der Marsch',
    'Süddeutsche Seilerei spinnt wieder',
    'FC Bargstedt verpflichtet neuen Torwart',
    'Rat und Verwaltung einigen sich',
    'Wer rettet den Nachtzug?',
    'Hinrichs: "Ich bleibe dabei"',
  ])('%s has none', (line) => {
    expect(readHeadline(line, evidence).kicker).toBeUndefined();
  });

  test('where only a guess would part them, a page without a forum keeps the line whole and says so', () => {
    const line = 'Bargstedt Feuerwehr rettet Kuh aus Graben';
    expect(readHeadline(line, { ...evidence, hasKickers: false })).toEqual({ title: line, certain: false });
  });
});

describe('grown together', () => {
  test.each([
    ['Streit um die Fähre', 'Kapitän verklagt Gemeinde'],
    ['"En Garde"', 'Fechter tagen in Hollern'],
    ['Unglück beim VfL', 'HSV sagt Spiel ab'],
    ['Syrien-Konflikt', 'USA reden mit'],
  ])('%s|%s', (kicker, title) => {
    expect(readHeadline(kicker + title, evidence)).toEqual({ kicker, title, certain: false });
  });

  test.each([
    'YouTube sperrt Videos aus Hollern',
    'Bürgerinnen und BürgerInnen streiten',
    'McAllister kommt zu Besuch',
  ])('%s is not', (line) => {
    expect(readHeadline(line, evidence).kicker).toBeUndefined();
  });
});

describe('what the page says elsewhere is certain', () => {
  const line = 'Nacht am Siel Rohr bricht, Dorf erwacht';

  test.each([
    ['the title of the page', 'Nacht am Siel: Rohr bricht, Dorf erwacht - Elbmark-Kurier'],
    ['the headline alone', 'Rohr bricht, Dorf erwacht'],
  ])('%s', (_, other) => {
    expect(readHeadline(line, { ...evidence, elsewhere: [other] })).toEqual({
      kicker: 'Nacht am Siel',
      title: 'Rohr bricht, Dorf erwacht',
      certain: true,
    });
  });
});

test('the title of the page may have a shorter kicker than the headline', () => {
  const elsewhere = ['Siel: Rohr bricht, Dorf erwacht - Elbmark-Kurier'];
  expect(readHeadline('Nacht am SielRohr bricht, Dorf erwacht', { ...evidence, elsewhere })).toEqual({
    kicker: 'Nacht am Siel',
    title: 'Rohr bricht, Dorf erwacht',
    certain: true,
  });
});

test.each([
  ['Elbe: Fähre fährt wieder', 'Elbe'],
  ['Elbe\tFähre fährt wieder', 'Elbe'],
  ['Elbe | Fähre fährt wieder', 'Elbe'],
])('%j is parted at its separator', (line, kicker) => {
  expect(readHeadline(line, evidence)).toMatchObject({ kicker, title: 'Fähre fährt wieder' });
});
