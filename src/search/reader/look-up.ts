import { readHead, type Bundle } from '../format/list.ts';
import type { Directory } from '../format.ts';
import type { Term } from '../question.ts';
import { partShare } from '../rank.ts';
import { partKey, rowKey, type Analyser } from '../text/keys.ts';
import { keysOf } from '../text/terms.ts';
import { analyserOf } from '../text/tongues.ts';
import { DictionaryReader } from './dictionary.ts';
import type { Files } from './files.ts';
import { inAny, inLists, type Sought, type Weighed } from './sought.ts';
import { Trace } from './trace.ts';

/** Finds the texts of one kind that hold terms. */
export class LookUp {
  private readonly kind: Bundle;
  private readonly files: Files;
  private readonly threadEnds: string;
  private readonly size: number;
  private readonly dictionary: DictionaryReader;
  private readonly traces = new Map<string, Promise<Trace | undefined>>();

  constructor(kind: Bundle, directory: Directory, files: Files) {
    this.kind = kind;
    this.files = files;
    this.threadEnds = directory.threadEnds;
    this.size = directory[kind];
    this.dictionary = new DictionaryReader(directory.pages.lists, files);
  }

  /** Texts that hold a term, in any of the languages, within compounds too unless it was quoted. */
  async term(term: Term, analysers: readonly Analyser[], withCompounds = !term.isQuoted): Promise<Sought> {
    const rows: Promise<Sought>[] = [];
    const words: Promise<Weighed[]>[] = [];
    for (const analyser of analysers) {
      const keys = keysOf(term, analyser);
      if (keys.length > 1) rows.push(this.row(keys));
      else if (keys[0]) words.push(this.word(keys[0], withCompounds && analyser === 'd'));
    }
    const lists = (await Promise.all(words)).flat();
    const ways = lists.length > 0 ? [inLists(lists, this.size)] : [];
    return inAny([...ways, ...(await Promise.all(rows))]);
  }

  trace(key: string): Promise<Trace | undefined> {
    let trace = this.traces.get(key);
    if (!trace) {
      trace = this.dictionary
        .get(rowKey(key, this.kind))
        .then((bytes) => bytes && new Trace(readHead(bytes, this.kind), this.kind, this.files, this.threadEnds));
      this.traces.set(key, trace);
      trace.catch(() => this.traces.delete(key));
    }
    return trace;
  }

  private async word(key: string, withCompounds: boolean): Promise<Weighed[]> {
    const [word, part] = await Promise.all([this.trace(key), withCompounds ? this.trace(partKey(key)) : undefined]);
    return [...(word ? [{ trace: word, weight: 1 }] : []), ...(part ? [{ trace: part, weight: partShare }] : [])];
  }

  private async row(keys: readonly string[]): Promise<Sought> {
    // Few ask for phrases.
    const { inARow, inAnyOrder } = await import('./phrase.ts');
    const find = (key: string) => this.trace(key);
    return this.kind === 'articles' ? inARow(keys, find, this.size) : inAnyOrder(keys, find, this.size);
  }
}

/** Ways in which the texts of some languages were taken apart. */
export function analysersOf(languages: readonly string[]): Analyser[] {
  return [...new Set(languages.map(analyserOf))];
}
