/**
 * A number from 0 to 2^32-1 that depends on nothing but a text, from one letter to another (FNV-1a): cuts that it tells
 * stay where they are when a neighbour grows.
 */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // The low bits of FNV are its weak ones.
  return (hash ^ (hash >>> 15)) >>> 0;
}
