import { findMarks, isPart } from '../search/marks.ts';
import type { Question, Term } from '../search/question.ts';
import { fold } from '../search/text/fold.ts';
import { keyOf, type Analyser } from '../search/text/keys.ts';
import { keysOf, weigh } from '../search/text/terms.ts';
import { eachWord } from '../search/text/each-word.ts';
import { analyserOf } from '../search/text/tongues.ts';

/** A comment as it is searched. */
export interface Said {
  author: string;
  /** Title and text. */
  text: string;
}

/**
 * The words of one thread, so that thousands of comments answer while somebody types. Words are taken apart as by the
 * search of the site: `Häuser` finds `Haus`, `haeuser` and `Hochhaus`.
 */
export class ThreadIndex {
  private readonly comments: Said[] = [];
  /** Places of the comments that hold a word, by its key. */
  private readonly places = new Map<string, number[]>();
  private readonly keys = new Map<string, string>();
  private readonly language: string;
  private readonly analyser: Analyser;

  /** @param language BCP 47 tag of the comments, learnt before */
  constructor(language: string) {
    this.language = language;
    this.analyser = analyserOf(language);
  }

  add(said: Said): void {
    const place = this.comments.push(said) - 1;
    eachWord(said.text, (word) => {
      const key = this.keyOf(word);
      const places = this.places.get(key);
      if (!places) this.places.set(key, [place]);
      else if (places.at(-1) !== place) places.push(place);
    });
  }

  /** Places of the comments that answer a question, in the order in which they were added. @param by an author's exact name; empty for all */
  ask(question: Question, by: string): number[] {
    const terms = weigh(question).all.map((any) => union(any.map((term) => this.holding(term))));
    const without = union(question.without.map((term) => this.holding(term)));
    const names = question.authors.map(namesIn);
    return this.comments.flatMap(({ author }, place) => {
      if ((by && author !== by) || without.has(place) || !terms.every((places) => places.has(place))) return [];
      const signed = names.length > 0 ? namesIn(author) : [];
      return names.every((sought) => sought.every((name) => signed.includes(name))) ? [place] : [];
    });
  }

  /** Places of the comments that hold a word, or several in a row. */
  private holding(term: Term): Set<number> {
    const keys = keysOf(term, this.analyser);
    const [key = ''] = keys;
    if (keys.length > 1) return this.holdingRow(term, keys);
    const found = new Set(this.places.get(key));
    if (term.isQuoted || this.analyser !== 'd') return found;
    for (const [other, places] of this.places) {
      if (isPart(key.slice(1), other.slice(1))) for (const place of places) found.add(place);
    }
    return found;
  }

  private holdingRow(term: Term, keys: readonly string[]): Set<number> {
    const [first = [], ...others] = keys.map((key) => this.places.get(key) ?? []).sort((a, b) => a.length - b.length);
    const sets = others.map((places) => new Set(places));
    const question = asking(term);
    return new Set(
      first.filter(
        (place) =>
          sets.every((set) => set.has(place)) &&
          findMarks(this.comments[place]!.text, question, this.language).length > 0,
      ),
    );
  }

  private keyOf(word: string): string {
    let key = this.keys.get(word);
    if (key === undefined) this.keys.set(word, (key = keyOf(word, this.analyser)));
    return key;
  }
}

/** Words of a name, folded. */
function namesIn(name: string): string[] {
  const names: string[] = [];
  eachWord(name, (word) => names.push(fold(word)));
  return names;
}

function asking(term: Term): Question {
  return { text: term.text, all: [[term]], without: [], authors: [], order: 'relevance' };
}

function union(sets: readonly Set<number>[]): Set<number> {
  return new Set(sets.flatMap((set) => [...set]));
}
