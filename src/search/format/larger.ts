type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** An array of numbers, or a longer one that begins with them if it does not have room for so many. */
export function larger<Kind extends Numbers>(held: Kind, least: number): Kind {
  if (held.length >= least) return held;
  const more = new (held.constructor as new (length: number) => Kind)(Math.max(held.length * 2, least));
  more.set(held);
  return more;
}
