import { fold } from '../text/fold.ts';
import { keyOf, type Analyser } from '../text/keys.ts';
import { stopNumber } from '../text/stop-words.ts';

/** A spelling in a run of articles. */
export interface Word {
  readonly key: string;
  /** Number of the stop word that it is, or 0. */
  readonly stop: number;
  /** Folded, if it is worth suggesting. */
  readonly folded: string | undefined;
  readonly spelling: string;
  /** How often it was met. */
  count: number;
  /** Number of its key, for whoever counts; -1 until he says. */
  id: number;
}

type Known = Pick<Word, 'key' | 'stop' | 'folded'>;

/** Most spellings whose stems are kept at hand. */
const most = 400_000;
const analysers: readonly Analyser[] = ['d', 'e', 'x'];

/** Keeps the keys of words, since stemming one anew costs more than all the rest, and counts how words are written. */
export class Vocabulary {
  private readonly known = mapPerAnalyser<Known>();
  /** Those of the present run: few enough to be found quickly. */
  private met = mapPerAnalyser<Word>();

  /** Counts a word and gives what is known of it. */
  count(spelling: string, analyser: Analyser): Word {
    let word = this.met[analyser].get(spelling);
    if (!word) {
      word = { ...this.about(spelling, analyser), spelling, count: 0, id: -1 };
      this.met[analyser].set(spelling, word);
    }
    word.count += 1;
    return word;
  }

  /** What was counted since the last time. */
  take(): Word[] {
    const taken = analysers.flatMap((analyser) => [...this.met[analyser].values()]);
    this.met = mapPerAnalyser<Word>();
    return taken;
  }

  private about(spelling: string, analyser: Analyser): Known {
    const known = this.known[analyser];
    let about = known.get(spelling);
    if (!about) {
      if (known.size >= most) known.clear();
      const isWord = /^\p{L}[\p{L}\p{M}\u00ad'’]{2,39}$/u.test(spelling);
      const key = keyOf(spelling, analyser);
      about = { key, stop: stopNumber(key), folded: isWord ? fold(spelling) : undefined };
      known.set(spelling, about);
    }
    return about;
  }
}

function mapPerAnalyser<Value>(): Record<Analyser, Map<string, Value>> {
  return { d: new Map(), e: new Map(), x: new Map() };
}
