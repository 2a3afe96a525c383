import { Refusal } from '../reader.ts';

/** @param fact a sentence that says what it is, and which versions are known */
export function unknownVersion(fact: string): Refusal {
  return new Refusal(`${fact} Try a newer Lesesaal, or report it with a small sample.`);
}
