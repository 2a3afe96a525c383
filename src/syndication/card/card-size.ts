/** The size that social networks show uncut, in pixels. */
export const cardSize = { width: 1200, height: 630 };
