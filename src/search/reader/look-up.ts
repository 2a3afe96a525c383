import { readHead, type Bundle } from '../format/list.ts';
import type { Directory } from '../format.ts';
import type { Term } from '../question.ts';
import { partShare, rarity } from '../rank.ts';
import { besideKey, keyOf, nameKey, partKey, pieceKey, type Analyser } from '../text/keys.ts';
import { stopNumber } from '../text/stop-words.ts';
import { keysOf } from '../text/terms.ts';
import { tokensOf } from '../text/tokens.ts';
import { analyserOf } from '../text/tongues.ts';
import { DictionaryReader } from './dictionary.ts';
import type { Files } from './files.ts';
import { either } from './matches.ts';
import { inAll, inAny, inLists, type Sought, type Weighed } from './sought.ts';
import { Trace } from './trace.ts';

/** Finds the texts of one kind that hold terms. */
export class LookUp {
  private readonly kind: Bundle;
  private readonly size: number;
  private readonly dictionary: DictionaryReader;
  private readonly traces = new Map<string, Promise<Trace | undefined>>();

  constructor(kind: Bundle, directory: Directory, files: Files) {
    this.kind = kind;
    this.size = directory[kind];
    this.dictionary = new DictionaryReader(directory.pages[kind], files);
  }

  /** Texts that hold a term, in any of the languages, within compounds too unless it was quoted. */
  async term(term: Term, analysers: readonly Analyser[], withCompounds = !term.isQuoted): Promise<Sought> {
    const rows: Promise<Sought>[] = [];
    const words: Promise<Weighed[]>[] = [];
    for (const analyser of analysers) {
      const keys = keysOf(term, analyser);
      const asked = this.kind === 'comments' ? telling(keys) : keys;
      if (asked.length > 1) rows.push(this.row(asked));
      else if (asked[0]) words.push(this.word(asked[0], withCompounds && keys.length === 1 && analyser === 'd'));
    }
    const lists = (await Promise.all(words)).flat();
    const ways = lists.length > 0 ? [inLists(lists, this.size)] : [];
    return inAny([...ways, ...(await Promise.all(rows))], either);
  }

  /** Texts by an author whose name holds all the words given. */
  async author(name: string): Promise<Sought> {
    return inAll(await Promise.all(tokensOf(name).map(({ word }) => this.trace(nameKey(word)))));
  }

  /** Whether any text holds a word. */
  async knows(word: string, analysers: readonly Analyser[]): Promise<boolean> {
    const lists = await Promise.all(analysers.map((analyser) => this.word(keyOf(word, analyser), analyser === 'd')));
    return lists.some(({ length }) => length > 0);
  }

  trace(key: string): Promise<Trace | undefined> {
    let trace = this.traces.get(key);
    if (!trace) {
      const piece = (at: number, isBesides: boolean) =>
        this.dictionary.get(isBesides ? besideKey(key, at) : pieceKey(key, at));
      trace = this.dictionary
        .get(key)
        .then((bytes) => bytes && new Trace(readHead(bytes, this.kind), this.kind, piece));
      this.traces.set(key, trace);
      trace.catch(() => this.traces.delete(key));
    }
    return trace;
  }

  private async word(key: string, withCompounds: boolean): Promise<Weighed[]> {
    const [word, part] = await Promise.all([this.trace(key), withCompounds ? this.trace(partKey(key)) : undefined]);
    return [...(word ? [{ trace: word, weight: 1 }] : []), ...(part ? [{ trace: part, weight: partShare }] : [])];
  }

  /** Comments have no positions: all that hold the words may hold the row. */
  private async row(keys: readonly string[]): Promise<Sought> {
    const find = (key: string) => this.trace(key);
    const weightOf = (traces: readonly Trace[]) => rarity(this.size, Math.min(...traces.map(({ total }) => total)));
    if (this.kind === 'articles') {
      // Few ask for phrases.
      const { inARow } = await import('./phrase.ts');
      return inARow(keys, find, weightOf);
    }
    const traces = await Promise.all([...new Set(keys)].map(find));
    return inAll(traces, weightOf(traces.filter((trace) => trace !== undefined)) / keys.length);
  }
}

/** The words of a row that tell texts apart; all of them if none does. */
function telling(keys: readonly string[]): readonly string[] {
  const asked = keys.filter((key) => stopNumber(key) === 0);
  return asked.length > 0 ? asked : keys;
}

/** Ways in which the texts of some languages were taken apart. */
export function analysersOf(languages: readonly string[]): Analyser[] {
  return [...new Set(languages.map(analyserOf))];
}
