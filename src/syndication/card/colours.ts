/** The light room's colours, as in `src/styles/tokens.css`: a card is seen on paper, whatever lamp the reader has on. */
export const colours = {
  paper: '#f6f1e7',
  stock: '#fcf9f2',
  ink: '#211d18',
  ink2: '#4a4338',
  ink3: '#645b4d',
  green: '#14503a',
  line: '#d8cfbd',
} as const;

/** The dark room's paper, for what surrounds the page. */
export const darkPaper = '#16130f';

/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** `#14503a` as three numbers. */
export function rgb(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}

/**
 * The colours of a card: its grounds, and ink and green as they fade into the stock at the edge of a letter.
 * More steps are not seen and cost a tenth of the bytes.
 */
export function palette(): Rgb[] {
  const grounds = [colours.paper, colours.stock, colours.line, colours.ink2, colours.ink3].map(rgb);
  return [
    ...grounds,
    ...ramp(rgb(colours.stock), rgb(colours.ink), 4),
    ...ramp(rgb(colours.stock), rgb(colours.green), 3),
  ];
}

/** Steps from a ground to a colour, which is the last of them. */
function ramp(from: Rgb, to: Rgb, steps: number): Rgb[] {
  const mixed = (share: number) => from.map((value, at) => Math.round(value + (to[at]! - value) * share));
  return Array.from({ length: steps }, (_, at) => mixed((at + 1) / steps) as unknown as Rgb);
}
