import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { colours, rgb } from '../../../../src/syndication/card/colours.ts';
import { drawArticleCard, drawSiteCard, type CardText } from '../../../../src/syndication/card/draw-card.ts';

const card: CardText = {
  kicker: 'Kommunalpolitik',
  headline: 'Landtag will die Zuständigkeit für Brücken zwischen zwei Kreisen neu ordnen',
  date: '17. Februar 2015',
  source: 'Elbmark-Kurier',
  site: 'Lesesaal',
  language: 'de',
};

const headlines: [name: string, headline: string][] = [
  ['one word', 'Stau'],
  ['a long headline', 'Zwölf Wörter und mehr, die niemand gekürzt hat, '.repeat(3).slice(0, 140)],
  ['a word of sixty letters', 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'],
  ['a word that no line holds', 'Silbe'.repeat(60)],
  ['a whole paragraph', 'Ein Satz ohne Ende '.repeat(40)],
  ['another script', '東京の図書館が閉まる'],
  ['markup', '<b>Fett</b> & "gut"'],
];

test('a card is as large as social networks show it', async () => {
  const { width, height, format } = await sharp(await drawArticleCard(card)).metadata();
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
});

test('the same card has the same bytes', async () => {
  expect(await drawArticleCard(card)).toEqual(await drawArticleCard({ ...card }));
});

test('a card of three lines is lighter than 20 KB', async () => {
  expect((await drawArticleCard(card)).length).toBeLessThan(20_000);
});

test('a card without kicker and source is drawn', async () => {
  const { headline, date, site, language } = card;
  expect((await drawArticleCard({ headline, date, site, language })).length).toBeGreaterThan(0);
});

describe.each(headlines)('%s', (_, headline) => {
  test('stays between the lines above and below it', async () => {
    const rows = await rowsOf(await drawArticleCard({ ...card, headline }));
    // The green line under the site's name, and the hairline above the paper's.
    expect(rows.has(colours.green, 144)).toBe(true);
    expect(rows.has(colours.line, 518)).toBe(true);
  });

  test('stays on the card', async () => {
    const rows = await rowsOf(await drawArticleCard({ ...card, headline }));
    expect([39, 40, 90, 1110, 1159].filter((column) => !rows.isBlank(column))).toEqual([]);
  });
});

test("the site's card shows its name, however long", async () => {
  const title = 'Das Archiv der Freunde der gedruckten Zeitung in Norddeutschland';
  const rows = await rowsOf(await drawSiteCard({ title, description: 'Lang '.repeat(80), language: 'de' }));
  expect([39, 90, 1110, 1159].filter((column) => !rows.isBlank(column))).toEqual([]);
});

async function rowsOf(png: Buffer) {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (column: number, row: number) => [...data.subarray((row * info.width + column) * 3).subarray(0, 3)];
  const same = (pixel: number[], hex: string) => pixel.join() === rgb(hex).join();
  return {
    /** Whether the row is of one colour from the left margin of the text to the right. */
    has: (hex: string, row: number) =>
      Array.from({ length: 1012 }, (_, column) => at(94 + column, row)).every((pixel) => same(pixel, hex)),
    /** Whether nothing but card stock stands in the column, between the card's edges. */
    isBlank: (column: number) =>
      Array.from({ length: 550 }, (_, row) => at(column, row + 40)).every((pixel) => same(pixel, colours.stock)),
  };
}
