import { readList, type Bundle } from '../format/list.ts';
import type { Directory } from '../format.ts';
import type { Term } from '../question.ts';
import { partShare, rarity } from '../rank.ts';
import { fold } from '../text/fold.ts';
import { analyserOf, keyOf, nameKey, partKey, type Analyser } from '../text/keys.ts';
import { isStopWord } from '../text/stop-words.ts';
import { keysOf, wordsOf } from '../text/terms.ts';
import { tokensOf } from '../text/tokens.ts';
import { DictionaryReader } from './dictionary.ts';
import type { Files } from './files.ts';
import { both, either, matchesOf, nothing, weighed, type Matches } from './matches.ts';
import { inARow } from './phrase.ts';

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
        if (keys.length !== 1) return this.row(keys, wordsOf(term));
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

  /** Texts by an author whose name holds all the words given. */
  async author(name: string): Promise<Matches> {
    const words = await Promise.all(tokensOf(name).map(({ word }) => this.list(nameKey(word))));
    return words.map((word) => word ?? nothing).reduce(both);
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
  private async row(keys: readonly string[], words: readonly string[]): Promise<Matches> {
    const telling = keys.filter((_, at) => !isStopWord(fold(words[at]!)));
    const asked = this.kind === 'articles' || telling.length === 0 ? keys : telling;
    const lists = await Promise.all(asked.map((key) => this.list(key)));
    if (lists.length === 0 || lists.includes(undefined)) return nothing;
    return this.kind === 'articles' ? inARow(lists as Matches[]) : (lists as Matches[]).reduce(both);
  }
}

/** Ways in which the texts of some languages were taken apart. */
export function analysersOf(languages: readonly string[]): Analyser[] {
  return [...new Set(languages.map(analyserOf))];
}
