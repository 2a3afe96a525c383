const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that draw or name what is drawn. */
export const drawing = set(
  'svg g defs symbol use title desc style path rect circle ellipse line polyline polygon text tspan textPath ' +
    'linearGradient radialGradient stop clipPath mask pattern marker filter feBlend feColorMatrix feComposite feFlood ' +
    'feGaussianBlur feMerge feMergeNode feOffset',
);

/** Elements that vanish and leave what they hold. All others take it with them. */
export const wrappers = set('a switch');

/** Elements whose text is shown or said. */
export const speaking = set('title desc text tspan textPath');

/** What a style may say; the same may stand in attributes. */
export const presentation = set(
  'alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters direction ' +
    'display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font-family font-size ' +
    'font-stretch font-style font-variant font-weight image-rendering letter-spacing marker-end marker-mid marker-start ' +
    'mask opacity overflow paint-order shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset ' +
    'stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration ' +
    'text-rendering vector-effect visibility word-spacing writing-mode',
);

/** Measures and names. `href`, `id`, `class` and `style` are looked at more closely. */
export const measures = set(
  'x x1 x2 y y1 y2 cx cy r rx ry fx fy fr dx dy d points width height viewBox preserveAspectRatio pathLength transform ' +
    'gradientTransform gradientUnits spreadMethod offset patternContentUnits patternTransform patternUnits clipPathUnits ' +
    'maskContentUnits maskUnits markerHeight markerUnits markerWidth orient refX refY rotate textLength lengthAdjust ' +
    'startOffset method spacing filterUnits primitiveUnits in in2 result mode operator values type stdDeviation edgeMode ' +
    'k1 k2 k3 k4 role aria-label aria-labelledby aria-hidden',
);

/** Sizes at which browsers and converters still draw at once. */
export const svgCaps = {
  characters: 2_000_000,
  /** Elements inside each other, and references that lead from one to the next. */
  depth: 100,
  /** Elements drawn, counting anew whatever is drawn by reference. */
  drawn: 100_000,
};
