/** As many ticks as fit below the number of a day. */
const most = 7;
/** Units between two ticks, and the width of the view box that holds them all. */
const step = 4;
export const ticksWidth = most * step;

/** How many articles a tick stands for: the least of 1, 2, 5, 10, 20 … that lets the fullest day fit. */
export function tickUnit(fullest: number): number {
  for (let power = 1; ; power *= 10) {
    for (const unit of [power, 2 * power, 5 * power]) if (Math.ceil(fullest / unit) <= most) return unit;
  }
}

/** The ticks of a day as an SVG path, centred in a box of `ticksWidth` by 6 units. */
export function tickPath(articles: number, unit: number): string {
  const ticks = Math.ceil(articles / unit);
  const first = ticksWidth / 2 - ((ticks - 1) * step) / 2;
  return Array.from({ length: ticks }, (_, at) => `M${first + at * step} 0v6`).join('');
}
