import { readList, type Bundle } from '../format/list.ts';
import type { Directory } from '../format.ts';
import type { Term } from '../question.ts';
import { partShare, rarity } from '../rank.ts';
import { analyserOf, keyOf, nameKey, partKey, type Analyser } from '../text/keys.ts';
import { blockKey, blockOf, isStopKey } from '../text/stop-keys.ts';
import { keysOf } from '../text/terms.ts';
import { tokensOf } from '../text/tokens.ts';
import { DictionaryReader } from './dictionary.ts';
import type { Files } from './files.ts';
import { both, either, joined, matchesOf, nothing, weighed, type Matches } from './matches.ts';
import { inARow, type WordOfRow } from './phrase.ts';

/** Most words that an unfinished one may become. */
const mostBeginnings = 12;
/** How the endings -ung, -heit, -keit, -lich, -isch and those of cases begin. */
const endingBegun = /^(?:un?|he?i?|ke?i?|li?c?|is?c?|e[mnrs]?|[nst])$/;

/** Finds the texts of one kind that hold terms. */
export class LookUp {
  private readonly kind: Bundle;
  private readonly size: number;
  private readonly dictionary: DictionaryReader;
  private readonly lists = new Map<string, Promise<Matches | undefined>>();

  constructor(kind: Bundle, directory: Directory, files: Files) {
    this.kind = kind;
    this.size = directory[kind];
    this.dictionary = new DictionaryReader(directory.pages[kind], files);
  }

  /** Texts that hold a term, in any of the languages, within compounds too unless it was quoted. */
  async term(term: Term, analysers: readonly Analyser[], withCompounds: boolean): Promise<Matches> {
    const found = await Promise.all(
      analysers.map(async (analyser) => {
        const keys = keysOf(term, analyser);
        if (keys.length !== 1) return this.row(keys);
        const isPart = withCompounds && analyser === 'd' && !term.isQuoted;
        const [word, compounds] = await Promise.all([
          this.list(keys[0]!),
          isPart ? this.list(partKey(keys[0]!)) : undefined,
        ]);
        return either(word ?? nothing, compounds ? weighed(compounds, partShare) : nothing);
      }),
    );
    const matches = found.reduce(either, nothing);
    return weighed(matches, rarity(this.size, matches.texts.length));
  }

  /** The same of a word that may go on: if it stands nowhere, texts that hold words which begin so, as far as is known. */
  async unfinished(term: Term, analysers: readonly Analyser[]): Promise<Matches> {
    const whole = await this.term(term, analysers, true);
    if (whole.texts.length > 0 || term.isQuoted || term.text.length < 2) return whole;
    const keys = analysers.map(async (analyser) => {
      const [typed, ...others] = keysOf(term, analyser);
      if (typed === undefined || others.length > 0) return [];
      const near = (await this.dictionary.around(typed)).map(({ key }) => key);
      return near.filter((key) => goesOn(typed, key)).slice(0, mostBeginnings);
    });
    const lists = (await Promise.all(keys)).flat().map((key) => this.list(key));
    const matches = (await Promise.all(lists)).map((list) => list ?? nothing).reduce(either, nothing);
    return weighed(matches, rarity(this.size, matches.texts.length));
  }

  /** Texts by an author whose name holds all the words given. */
  async author(name: string): Promise<Matches> {
    const words = await Promise.all(tokensOf(name).map(({ word }) => this.list(nameKey(word))));
    return words.length === 0 ? nothing : words.map((word) => word ?? nothing).reduce(both);
  }

  /** Whether any text holds a word. */
  async knows(word: string, analysers: readonly Analyser[]): Promise<boolean> {
    const keys = analysers.flatMap((analyser) => {
      const key = keyOf(word, analyser);
      return analyser === 'd' ? [key, partKey(key)] : [key];
    });
    return (await Promise.all(keys.map((key) => this.list(key)))).some((list) => list !== undefined);
  }

  list(key: string): Promise<Matches | undefined> {
    let list = this.lists.get(key);
    if (!list) {
      list = this.dictionary.get(key).then((bytes) => bytes && matchesOf(readList(bytes, this.kind), this.kind));
      this.lists.set(key, list);
      list.catch(() => this.lists.delete(key));
    }
    return list;
  }

  /** Comments have no positions: all that hold the telling words may hold the row. */
  private async row(keys: readonly string[]): Promise<Matches> {
    const row = keys.map((key, at) => ({ key, at }));
    const telling = row.filter(({ key }) => !isStopKey(key));
    const asked = telling.length > 0 ? telling : row;
    const words = await Promise.all(
      asked.map(async ({ key, at }) => ({ matches: (await this.list(key)) ?? nothing, at })),
    );
    if (words.length === 0) return nothing;
    const candidates = telling.length > 0 && this.kind === 'articles' ? inARow(words) : held(words);
    if (this.kind === 'comments') return candidates;
    // Positions of stop words are many; only those in texts that may hold the row are fetched.
    const stops = await Promise.all(
      row
        .filter(({ key }) => isStopKey(key))
        .map(async ({ key, at }) => ({ matches: await this.blocks(key, candidates.texts), at })),
    );
    return inARow([...(telling.length > 0 ? words : []), ...stops]);
  }

  /** Where a stop word stands in some articles, and in others near by. */
  private async blocks(key: string, articles: Float64Array): Promise<Matches> {
    const blocks = [...new Set(Array.from(articles, blockOf))];
    return joined(
      (await Promise.all(blocks.map((block) => this.list(blockKey(key, block))))).map((list) => list ?? nothing),
    );
  }
}

/** Whether what was typed may become a word of the key: a stem lacks the endings that one types. */
function goesOn(typed: string, key: string): boolean {
  if (key.startsWith(typed)) return /^[^ +]*$/.test(key);
  return typed.startsWith(key) && endingBegun.test(typed.slice(key.length));
}

function held(words: readonly WordOfRow[]): Matches {
  return words.map(({ matches }) => matches).reduce(both);
}

/** Ways in which the texts of some languages were taken apart. */
export function analysersOf(languages: readonly string[]): Analyser[] {
  return [...new Set(languages.map(analyserOf))];
}
