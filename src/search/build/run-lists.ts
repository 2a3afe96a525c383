import { positions } from '../format.ts';
import type { Bundle } from '../format/list.ts';
import type { WholeList } from '../format/write-list.ts';
import { articleGrade, commentGrade } from '../rank.ts';
import { isName } from '../text/keys.ts';
import { stopNumber } from '../text/stop-words.ts';
import { larger } from '../format/larger.ts';
import type { Sorted } from './occurrences.ts';
import { putInOrder } from './put-in-order.ts';
import { inTitle, mostStops, nowhere, type Run } from './run.ts';

const none = new Uint32Array();

/** Makes lists of what a run has found. A list is good until the next one is made. */
export class RunLists {
  private readonly run: Run;
  private readonly bundle: Bundle;
  private readonly sorted: Sorted;
  private articles = new Uint32Array(64);
  private counts = new Uint32Array(64);
  private grades = new Uint32Array(64);
  private places = new Uint32Array(64);
  private before = new Uint32Array(64);
  private after = new Uint32Array(64);

  /** @param keys how many keys there are at most */
  constructor(run: Run, bundle: Bundle, keys: number) {
    this.run = run;
    this.bundle = bundle;
    this.sorted = run.found[bundle].byKey(keys);
  }

  /** Whether a key was found. */
  has(id: number): boolean {
    return this.sorted.starts[id]! < this.sorted.starts[id + 1]!;
  }

  /** The list of a key that was found. */
  listOf(id: number, key: string): WholeList {
    const [from, to] = [this.sorted.starts[id]!, this.sorted.starts[id + 1]!];
    this.makeRoom(to - from);
    return this.bundle === 'articles' ? this.articleList(key, from, to) : this.commentList(key, from, to);
  }

  private makeRoom(length: number): void {
    this.articles = larger(this.articles, length);
    this.counts = larger(this.counts, length);
    this.grades = larger(this.grades, length);
    this.places = larger(this.places, length);
    this.before = larger(this.before, length);
    this.after = larger(this.after, length);
  }

  private articleList(key: string, from: number, to: number): WholeList {
    const { texts, places: found, besides } = this.sorted;
    const { articles, counts, grades, places, before: stops, after } = this;
    const isAlike = weighsAlike(key);
    let [entries, filled] = [0, 0];
    for (let at = from; at < to;) {
      const article = texts[at]!;
      const start = filled;
      let isInOrder = true;
      for (; at < to && texts[at] === article; at++) {
        if (found[at] === nowhere) continue;
        isInOrder &&= filled === start || found[at]! > places[filled - 1]!;
        places[filled] = found[at]!;
        stops[filled++] = besides[at]!;
      }
      if (!isInOrder) filled = putInOrder(places, stops, start, filled);
      const isInTitle = filled > start && places[start]! < positions.lead;
      articles[entries] = article;
      grades[entries] = isAlike && !isInTitle ? 0 : articleGrade(places, start, filled, this.run.lengths[article]!);
      counts[entries++] = filled - start;
    }
    const held = { articles: articles.subarray(0, entries), grades: grades.subarray(0, entries) };
    // Where a stop word stands is told by its neighbours.
    if (stopNumber(key) > 0) {
      return { ...held, counts: counts.subarray(0, entries).fill(0), places: none, before: none, after: none };
    }
    for (let at = 0; at < filled; at++) {
      after[at] = stops[at]! % mostStops;
      stops[at] = Math.floor(stops[at]! / mostStops);
    }
    return {
      ...held,
      counts: counts.subarray(0, entries),
      places: places.subarray(0, filled),
      before: stops.subarray(0, filled),
      after: after.subarray(0, filled),
    };
  }

  private commentList(key: string, from: number, to: number): WholeList {
    const { texts, places: found } = this.sorted;
    const { articles, counts, grades, places } = this;
    const isAlike = weighsAlike(key);
    let [entries, filled] = [0, 0];
    for (let at = from; at < to;) {
      const comment = texts[at]!;
      let [titled, said] = [0, 0];
      for (; at < to && texts[at] === comment; at++) {
        if (found[at] === inTitle) titled += 1;
        else said += 1;
      }
      const { article, number, titleWords, textWords, usual } = this.run.comments[comment]!;
      if (entries === 0 || articles[entries - 1] !== article) {
        articles[entries] = article;
        counts[entries++] = 0;
      }
      counts[entries - 1]! += 1;
      places[filled] = number;
      if (isAlike) grades[filled++] = 0;
      else grades[filled++] = titled === 0 && said === 1 ? usual : commentGrade(titled, said, titleWords, textWords);
    }
    return {
      articles: articles.subarray(0, entries),
      counts: counts.subarray(0, entries),
      grades: grades.subarray(0, filled),
      places: places.subarray(0, filled),
      before: none,
      after: none,
    };
  }
}

/** Whether a key weighs the same in all texts, but for headlines, so that the newest come first: stop words and names. */
function weighsAlike(key: string): boolean {
  return isName(key) || stopNumber(key) > 0;
}
