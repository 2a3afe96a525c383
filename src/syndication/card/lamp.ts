/** The green lamp, the site's sign, as an SVG path in a square of 16. `public/favicon.svg` draws the same. */
export const lampPath =
  'M4.5 1.5h7a1.5 1.5 0 0 1 1.4 1L15 7.5H1l2.1-5a1.5 1.5 0 0 1 1.4-1zM7.25 8h1.5v5h3.5v1.5h-8.5V13h3.5zM11 8h1v2.5h-1z';

/** The lamp as a drawing of its own. */
export function lampSvg(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="${colour}" d="${lampPath}"/></svg>`;
}
