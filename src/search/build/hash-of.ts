const basis = 0x811c9dc5;

/**
 * A number from 0 to 2^32-1 that depends on nothing but a text, from one letter to another (FNV-1a): cuts that it tells
 * stay where they are when a neighbour grows.
 */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = basis;
  for (let at = from; at < to; at++) hash = withNext(hash, text.charCodeAt(at));
  return spread(hash) >>> 0;
}

/** The same of letters, as 32 bits with a sign. */
export function hashOfLetters(letters: Uint16Array, from: number, to: number): number {
  let hash = basis;
  for (let at = from; at < to; at++) hash = withNext(hash, letters[at]!);
  return spread(hash);
}

function withNext(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The low bits of FNV are its weak ones. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
