import { plainWords } from './words.ts';

/** What people put before a name. */
const courtesies = new Set('dr frau herr herrn mr mrs ms nutzer prof user'.split(' '));
/** So many names may share a word before it says nothing any more. */
const mostAlike = 50;

/** The names under which comments were written, and where. */
export class Names {
  readonly #places = new Map<string, number[]>();
  readonly #keysByWord = new Map<string, Set<string>>();
  readonly #written = new Set<string>();

  add(author: string, place: number): void {
    const key = keyOf(author);
    this.#written.add(author);
    const places = this.#places.get(key);
    if (places) {
      places.push(place);
      return;
    }
    this.#places.set(key, [place]);
    for (const word of key.split(' ')) {
      const keys = this.#keysByWord.get(word);
      if (keys) keys.add(key);
      else this.#keysByWord.set(word, new Set([key]));
    }
  }

  /**
   * Places of the comments by whoever is called that: by the whole name, or else by those whose names hold all its
   * words ("Sibylle" for "Sibylle M.") or all of whose words it holds ("Sibylle M. am Montag").
   */
  placesOf(name: string): { places: readonly number[]; isExact: boolean } {
    const key = keyOf(name);
    const places = this.#places.get(key);
    if (places) return { places, isExact: true };
    const said = new Set(key.split(' ').filter((word) => !courtesies.has(word)));
    const alike = new Set<string>();
    for (const word of said) {
      const keys = this.#keysByWord.get(word);
      if (!keys || keys.size > mostAlike) continue;
      for (const other of keys) if (isAlike(said, other.split(' '))) alike.add(other);
    }
    const found = [...alike].flatMap((other) => this.#places.get(other) ?? []).sort((a, b) => a - b);
    return { places: found, isExact: false };
  }

  /** The longest name that a line begins with; copied pages run name and words together. */
  nameBefore(line: string): string | undefined {
    for (let length = Math.min(line.length - 1, 60); length >= 3; length--) {
      const start = line.slice(0, length);
      if (this.#written.has(start)) return start;
    }
    return undefined;
  }
}

function keyOf(name: string): string {
  return plainWords(name).join(' ') || name.trim();
}

/** Whether one of two names holds all of the other that says something. */
function isAlike(said: ReadonlySet<string>, author: readonly string[]): boolean {
  const shared = author.filter((word) => said.has(word));
  if (!shared.some((word) => /\p{L}{3}/u.test(word))) return false;
  return shared.length === author.length || shared.length === said.size;
}
