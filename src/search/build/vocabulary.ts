import { fold } from '../text/fold.ts';
import { keyOf, type Analyser } from '../text/keys.ts';

/** A spelling and how often it was counted since the last time somebody asked. */
export interface Word {
  readonly key: string;
  count: number;
  /** For whoever counts: what the key is to him. -1 whenever the count begins anew. */
  id: number;
}

/** Most spellings whose stems are kept at hand. */
const most = 400_000;

/** Counts words as they are written and keeps their keys, since stemming a word anew costs more than all the rest. */
export class Vocabulary {
  private readonly words: Record<Analyser, Map<string, Word>> = { d: new Map(), e: new Map(), x: new Map() };
  private counted: Word[] = [];
  private spellings: string[] = [];

  /** Counts a word and gives what is known of it. */
  count(spelling: string, analyser: Analyser): Word {
    const known = this.words[analyser];
    let word = known.get(spelling);
    if (!word) {
      if (known.size >= most) known.clear();
      known.set(spelling, (word = { key: keyOf(spelling, analyser), count: 0, id: -1 }));
    }
    if (word.count === 0) {
      this.counted.push(word);
      this.spellings.push(spelling);
    }
    word.count += 1;
    return word;
  }

  /** What was counted since the last time, by folded word: each spelling with its count. Words worth suggesting only. */
  take(): Map<string, [spelling: string, count: number][]> {
    const taken = new Map<string, [string, number][]>();
    this.counted.forEach((word, at) => {
      const spelling = this.spellings[at]!;
      if (/^\p{L}[\p{L}\p{M}\u00ad'’-]{2,39}$/u.test(spelling)) {
        const folded = fold(spelling);
        const others = taken.get(folded);
        if (others) others.push([spelling, word.count]);
        else taken.set(folded, [[spelling, word.count]]);
      }
      word.count = 0;
      word.id = -1;
    });
    this.counted = [];
    this.spellings = [];
    return taken;
  }
}
