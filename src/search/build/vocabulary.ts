import { fold } from '../text/fold.ts';
import { keyOf, type Analyser } from '../text/keys.ts';
import { stopNumber } from '../text/stop-words.ts';
import { larger } from '../format/larger.ts';
import { Lexicon } from './lexicon.ts';
import { scanWords, type WordTaker } from './scan-words.ts';
import { Spellings } from './spellings.ts';
import { separator } from './tally.ts';

/** Most spellings of a language that are known at a time. */
const most = 2_000_000;
/** A word worth suggesting. */
const suggested = /^\p{L}[\p{L}\p{M}\u00ad'’]{2,39}$/u;

/** What is known of the spellings of a language, by their numbers. */
class Known {
  readonly spellings = new Spellings();
  keys = new Uint32Array(1 << 12);
  stops = new Uint8Array(1 << 12);
  /** Numbers of their lines, counted from 1; 0 for those that are not worth suggesting. */
  lines = new Uint32Array(1 << 12);
}

/**
 * Reads the words of texts. Each spelling is folded and stemmed once, since that costs more than all the rest; and those
 * worth suggesting are counted.
 */
export class Vocabulary {
  /** Numbers of the keys of the words that were read last, and of the stop words that they are, or 0. */
  keys = new Uint32Array(1 << 12);
  stops = new Uint8Array(1 << 12);
  readonly keyLexicon: Lexicon;
  readonly wordLexicon: Lexicon;
  private readonly known = new Map<Analyser, Known>();
  /** How often each line of the lexicon of words was met. */
  private counts = new Uint32Array(1 << 12);

  /** @param words gets lines: a spelling behind its folded form */
  constructor(keys: Lexicon, words: Lexicon) {
    this.keyLexicon = keys;
    this.wordLexicon = words;
  }

  /**
   * Reads a text.
   * @param joined gets the key of what hyphens join, and the place of its first word
   * @returns how many words stand in a row
   */
  read(text: string, analyser: Analyser, joined: (key: number, place: number) => void): number {
    const known = this.knownOf(analyser);
    let row = 0;
    const take: WordTaker = (letters, from, to, hash, place) => {
      const isNew = known.spellings.length;
      const spelling = known.spellings.numberOf(letters, from, to, hash);
      if (spelling === isNew) this.learn(known, textOf(letters, from, to), analyser);
      const line = known.lines[spelling]!;
      if (line > 0) this.counts[line - 1]! += 1;
      if (place < row) {
        joined(known.keys[spelling]!, place);
        return;
      }
      if (row === this.keys.length) this.keys = larger(this.keys, row + 1);
      if (row === this.stops.length) this.stops = larger(this.stops, row + 1);
      this.keys[row] = known.keys[spelling]!;
      this.stops[row++] = known.stops[spelling]!;
    };
    return scanWords(text, take);
  }

  /** What was counted since the last time: numbers of lines in their order, and how often each was met. */
  take(): { words: Uint32Array; counts: Uint32Array } {
    const words = this.wordLexicon.order.filter((line) => this.counts[line]! > 0);
    const counts = words.map((line) => this.counts[line]!);
    this.counts.fill(0);
    return { words, counts };
  }

  private knownOf(analyser: Analyser): Known {
    let known = this.known.get(analyser);
    if (!known || known.spellings.length >= most) this.known.set(analyser, (known = new Known()));
    return known;
  }

  private learn(known: Known, spelling: string, analyser: Analyser): void {
    const at = known.spellings.length - 1;
    const key = keyOf(spelling, analyser);
    known.keys = larger(known.keys, at + 1);
    known.stops = larger(known.stops, at + 1);
    known.lines = larger(known.lines, at + 1);
    known.keys[at] = this.keyLexicon.idOf(key);
    known.stops[at] = stopNumber(key);
    if (!suggested.test(spelling)) return;
    const line = this.wordLexicon.idOf(fold(spelling) + separator + spelling);
    this.counts = larger(this.counts, line + 1);
    known.lines[at] = line + 1;
  }
}

/** Letters as a string; a picture written out as text may have a million of them. */
function textOf({ buffer }: Uint16Array, from: number, to: number): string {
  return Buffer.from(buffer, from * 2, (to - from) * 2).toString('utf16le');
}
