import { text, type Desk, type Style } from './desk.ts';

/** In pixels, from the largest. The smallest take a word of sixty letters or a whole paragraph. */
const sizes = [120, 104, 88, 80, 72, 66, 60, 54, 48, 44, 40, 36, 33];
/** For what fits at none of them. */
const cutSize = 44;
const lineHeight = 1.12;

/**
 * The largest size at which a headline fits its place without breaking a word.
 * A word too long for every size is broken, a text too long for every size is cut.
 * @param place in pixels
 * @returns styles for the headline
 */
export async function fitHeadline(
  headline: string,
  place: { width: number; height: number },
  { renderer }: Desk,
): Promise<Style> {
  const style = (size: number): Style => ({
    fontSize: size,
    fontWeight: 600,
    lineHeight,
    letterSpacing: '-0.018em',
    width: place.width,
  });
  for (const size of sizes) {
    const { height, runs } = await renderer.measure(text(headline, style(size)), { width: place.width });
    // A space at the end of a line may stand out.
    if (height <= place.height && runs.every(({ width }) => width <= place.width + size / 3))
      return { ...style(size), textWrap: 'balance' };
  }
  return { ...style(cutSize), overflowWrap: 'anywhere', lineClamp: Math.floor(place.height / (cutSize * lineHeight)) };
}
