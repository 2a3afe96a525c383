import { readFile } from 'node:fs/promises';
import { dice, type Dice } from './german.ts';

/** The commonest words of German, most frequent first; a word list does not say how frequent its words are. */
const commonest =
  'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine Mark ihre dann unter wir soll ich eines Jahr zwei Jahren diese dieser wieder keine Uhr seiner worden will zwischen immer Millionen was sagte Regierung Menschen Land Deutschland Frage Leute Geld Welt Zeit Recht Politik Artikel Partei Staat'.split(
    ' ',
  );

/** Where Zipf's law bends, and its exponents before and after: Mandelbrot's form, fitted to German newspapers. */
const law = { shift: 2.7, bend: 15_000, before: 1.03, after: 1.6, ranks: 1_500_000 };
/** Every thread speaks of some things more than others do. */
const topic = { words: 40, share: 0.15, from: 120, to: 60_000 };

/** Makes text whose words are as frequent as those of a newspaper, though no sentence has a sense. */
export class ZipfText {
  readonly roll: Dice;
  private readonly words: string[];
  private readonly sums: Float64Array;

  /** @param words a word list; past its end words are made of two of it */
  constructor(words: readonly string[], seed: number) {
    this.roll = dice(seed);
    const known = new Set(commonest);
    const rest = words.filter((word) => word.length > 1 && !known.has(word));
    // Short words tend to be frequent ones.
    const order = rest.map((word) => ({ word, at: word.length + this.roll() * 12 })).sort((a, b) => a.at - b.at);
    this.words = [...commonest, ...order.map(({ word }) => word)];
    this.sums = cumulated(law.ranks);
  }

  /** What a thread speaks of. */
  topics(): number[] {
    return Array.from({ length: topic.words }, () => {
      const span = Math.log(topic.to / topic.from);
      return Math.floor(topic.from * Math.exp(this.roll() * span));
    });
  }

  /** So many words, in sentences. */
  text(length: number, topics: readonly number[]): string {
    let text = '';
    for (let left = length; left > 0;) {
      const words = Math.min(left, 6 + Math.floor(this.roll() * 14));
      left -= words;
      for (let at = 0; at < words; at++) {
        const rank = this.roll() < topic.share ? topics[Math.floor(this.roll() ** 1.5 * topics.length)]! : this.rank();
        const word = this.wordAt(rank);
        text += at === 0 ? word[0]!.toUpperCase() + word.slice(1) : (this.roll() < 0.08 ? ', ' : ' ') + word;
      }
      text += left > 0 ? (this.roll() < 0.15 ? '.\n\n' : '. ') : '.';
    }
    return text;
  }

  /** A length that is mostly near the median and now and then far above it. */
  length(median: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.roll())) * Math.cos(2 * Math.PI * this.roll());
    return Math.max(1, Math.round(median * Math.exp(normal * spread)));
  }

  private rank(): number {
    const sought = this.roll() * this.sums.at(-1)!;
    let [low, high] = [0, this.sums.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.sums[middle]! < sought) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private wordAt(rank: number): string {
    const { words } = this;
    if (rank < words.length) return words[rank]!;
    const front = words[(rank * 7919) % words.length]!;
    const rear = words[(rank * 104_729) % 40_000]!;
    return front + rear.toLowerCase();
  }
}

export async function readWords(path: string): Promise<string[]> {
  return (await readFile(path, 'utf8')).split('\n').filter(Boolean);
}

function cumulated(ranks: number): Float64Array {
  const sums = new Float64Array(ranks);
  const { shift, bend, before, after } = law;
  const joint = (bend + shift) ** -before * bend ** after;
  let sum = 0;
  for (let rank = 0; rank < ranks; rank++) {
    sum += rank < bend ? (rank + 1 + shift) ** -before : joint * (rank + 1) ** -after;
    sums[rank] = sum;
  }
  return sums;
}
