import { plain } from '../html/page/dom.ts';
import type { Quote } from './quote.ts';

/** A comment with what is needed to find out whom it answers. */
export interface Answering {
  number: number;
  id?: string | undefined;
  author?: string | undefined;
  quotes: readonly Quote[];
  /** Its own words, quotes left out. */
  words: string;
}

/** More comments than this by one person, and their words are not searched any more. */
const mostOfOne = 200;

/** The comments read so far, in which those that later ones quote are looked up. */
export class Earlier {
  readonly #byId = new Map<string, number>();
  readonly #byAuthor = new Map<string, { number: number; words: string }[]>();

  add({ number, id, author, words }: Answering): void {
    if (id !== undefined) this.#byId.set(id, number);
    if (author === undefined) return;
    const theirs = this.#byAuthor.get(plain(author)) ?? [];
    theirs.push({ number, words: plain(words) });
    this.#byAuthor.set(plain(author), theirs);
  }

  /**
   * Finds the comment that one answers, by what it quotes: a link to an earlier comment, or an author of whose
   * earlier comments one alone holds the words quoted. Anything less would be a guess.
   */
  repliedTo({ quotes }: Pick<Answering, 'quotes'>): number | undefined {
    for (const { id, author, text } of quotes) {
      const linked = id === undefined ? undefined : this.#byId.get(id);
      if (linked !== undefined) return linked;
      const theirs = author === undefined || text === '' ? [] : (this.#byAuthor.get(plain(author)) ?? []);
      if (theirs.length > mostOfOne) continue;
      const holding = theirs.filter(({ words }) => holds(words, text));
      if (holding.length === 1) return holding[0]!.number;
    }
    return undefined;
  }
}

/** Whether the parts of a quote, split where something was left out, stand in a text in their order. */
function holds(words: string, quoted: string): boolean {
  let at = 0;
  for (const part of quoted
    .split(/\[?(?:\.\.\.|…)\]?/)
    .map(plain)
    .filter((one) => one.length > 0)) {
    const found = words.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at > 0;
}
