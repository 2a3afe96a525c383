import type { Bundle } from '../format/list.ts';
import type { WholeList } from '../format/write-list.ts';
import { positions } from '../format.ts';
import { articleGrade, commentGrade, type ArticleLengths } from '../rank.ts';
import { addressKey, isName, nameKey, pairKey, type Analyser } from '../text/keys.ts';
import { stopNumber } from '../text/stop-words.ts';
import { eachWord } from '../text/each-word.ts';
import { analyserOf } from '../text/tongues.ts';
import { Occurrences } from './occurrences.ts';
import { putInOrder } from './put-in-order.ts';
import type { ArticleTexts, CommentTexts } from './texts.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

interface CommentFacts {
  article: number;
  number: number;
  titleWords: number;
  textWords: number;
  /** Grade of a word that stands in it once, as most do. */
  usual: number;
}

/** No language has so many stop words: a byte holds the number of one. */
const mostStops = 256;
const none = new Uint32Array();
/** A place for keys that say nothing about where they stand, such as names. */
const nowhere = -1;
/** What a place says in a comment. */
const [inText, inTitle] = [0, 1];

/** Takes the words of some neighbouring articles and their comments and sorts them by key. Numbers articles from 0. */
export class Run {
  private readonly ids = new Map<string, number>();
  private readonly vocabulary: Vocabulary;
  private readonly inArticles = new Occurrences();
  private readonly inComments = new Occurrences();
  private readonly lengths: ArticleLengths[] = [];
  private readonly comments: CommentFacts[] = [];

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  add(texts: ArticleTexts): void {
    const article = this.lengths.length;
    const analyser = analyserOf(texts.language);
    const lengths: ArticleLengths = { title: 0, lead: 0, aside: 0, body: 0 };
    this.lengths.push(lengths);
    this.inArticles.add(this.idOf(addressKey(`${texts.year}/${texts.slug}`)), article, nowhere);
    let place = 0;
    const take = (field: keyof ArticleLengths, text: string) => {
      place = Math.max(place, positions[field]);
      const words = this.addRow(text, analyser, article, place);
      lengths[field] += words;
      // One place stays free, so that no phrase runs from one field into the next.
      place += words + 1;
    };
    for (const text of [texts.title, texts.kicker]) take('title', text);
    take('lead', texts.lead);
    for (const text of [...texts.authors, ...texts.aside]) take('aside', text);
    take('body', texts.body);
    for (const author of texts.authors) this.name(author, this.inArticles, article);
    for (const comment of texts.comments) this.addComment(comment, article, analyser);
  }

  /**
   * Adds the words of a part of an article, each with the stop words beside it, and pairs of stop words.
   * @returns how many words there are
   */
  private addRow(text: string, analyser: Analyser, article: number, from: number): number {
    const row: Word[] = [];
    eachWord(text, (spelling, at) => {
      const word = this.word(spelling, analyser);
      // What hyphens join comes after all words; no phrase asks what stands beside it.
      if (at < row.length) this.inArticles.add(word.id, article, from + at);
      else row.push(word);
    });
    for (const [at, word] of row.entries()) {
      const [before, after] = [row[at - 1]?.stop ?? 0, row[at + 1]];
      this.inArticles.add(word.id, article, from + at, before * mostStops + (after?.stop ?? 0));
      if (word.stop > 0 && after && after.stop > 0) {
        this.inArticles.add(this.idOf(pairKey(word.key, after.key)), article, from + at);
      }
    }
    return row.length;
  }

  /** The number of the last comment of each article, 0 where there is none. */
  ends(): number[] {
    const ends = this.lengths.map(() => 0);
    for (const { article, number } of this.comments) ends[article] = Math.max(ends[article]!, number);
    return ends;
  }

  /** The lists of a bundle, sorted by key. */
  *lists(bundle: Bundle): Generator<[key: string, list: WholeList]> {
    const occurrences = bundle === 'articles' ? this.inArticles : this.inComments;
    const { starts, texts, places, besides } = occurrences.byKey(this.ids.size);
    const keys = [...this.ids].filter(([, id]) => starts[id]! < starts[id + 1]!).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [key, id] of keys) {
      const [from, to] = [starts[id]!, starts[id + 1]!];
      const found = [texts.subarray(from, to), places.subarray(from, to)] as const;
      const isArticles = bundle === 'articles';
      yield [
        key,
        isArticles ? this.articleList(key, ...found, besides.subarray(from, to)) : this.commentList(key, ...found),
      ];
    }
  }

  private addComment({ number, author, title, text }: CommentTexts, article: number, analyser: Analyser): void {
    const facts: CommentFacts = { article, number, titleWords: 0, textWords: 0, usual: 0 };
    const at = this.comments.push(facts) - 1;
    const words = (from: string, place: number) =>
      eachWord(from, (spelling) => this.inComments.add(this.word(spelling, analyser).id, at, place));
    facts.titleWords = words(title, inTitle);
    facts.textWords = words(text, inText);
    facts.usual = commentGrade(0, 1, facts.titleWords, facts.textWords);
    if (author !== undefined) this.name(author, this.inComments, at);
  }

  private name(name: string, into: Occurrences, text: number): void {
    const keys = new Set<string>();
    eachWord(name, (word) => keys.add(nameKey(word)));
    for (const key of keys) into.add(this.idOf(key), text, nowhere);
  }

  /** Most words were seen before, and then one look is enough. */
  private word(spelling: string, analyser: Analyser): Word {
    const word = this.vocabulary.count(spelling, analyser);
    if (word.id < 0) word.id = this.idOf(word.key);
    return word;
  }

  private idOf(key: string): number {
    let id = this.ids.get(key);
    if (id === undefined) this.ids.set(key, (id = this.ids.size));
    return id;
  }

  private articleList(key: string, texts: Uint32Array, found: Int32Array, besides: Uint32Array): WholeList {
    const articles = new Uint32Array(texts.length);
    const grades = new Uint32Array(texts.length);
    const counts = new Uint32Array(texts.length);
    const places = new Uint32Array(texts.length);
    const stops = new Uint32Array(texts.length);
    const isAlike = weighsAlike(key);
    let [entries, filled] = [0, 0];
    for (let at = 0; at < texts.length;) {
      const article = texts[at]!;
      const start = filled;
      let isInOrder = true;
      for (; at < texts.length && texts[at] === article; at++) {
        if (found[at] === nowhere) continue;
        isInOrder &&= filled === start || found[at]! > places[filled - 1]!;
        places[filled] = found[at]!;
        stops[filled++] = besides[at]!;
      }
      if (!isInOrder) filled = putInOrder(places, stops, start, filled);
      articles[entries] = article;
      const isInTitle = filled > start && places[start]! < positions.lead;
      if (!isAlike || isInTitle) grades[entries] = articleGrade(places.subarray(start, filled), this.lengths[article]!);
      counts[entries++] = filled - start;
    }
    const held = { articles: articles.subarray(0, entries), grades: grades.subarray(0, entries) };
    // Where a stop word stands is told by its neighbours.
    if (stopNumber(key) > 0)
      return { ...held, counts: new Uint32Array(entries), places: none, before: none, after: none };
    return {
      ...held,
      counts: counts.subarray(0, entries),
      places: places.subarray(0, filled),
      before: stops.slice(0, filled).map((beside) => Math.floor(beside / mostStops)),
      after: stops.slice(0, filled).map((beside) => beside % mostStops),
    };
  }

  private commentList(key: string, texts: Uint32Array, found: Int32Array): WholeList {
    const articles = new Uint32Array(texts.length);
    const counts = new Uint32Array(texts.length);
    const places = new Uint32Array(texts.length);
    const grades = new Uint32Array(texts.length);
    let [entries, filled] = [0, 0];
    for (let at = 0; at < texts.length;) {
      const comment = texts[at]!;
      let [titled, said] = [0, 0];
      for (; at < texts.length && texts[at] === comment; at++) {
        if (found[at] === inTitle) titled += 1;
        else said += 1;
      }
      const { article, number, titleWords, textWords, usual } = this.comments[comment]!;
      if (entries === 0 || articles[entries - 1] !== article) articles[entries++] = article;
      counts[entries - 1]! += 1;
      places[filled] = number;
      const isUsual = titled === 0 && said === 1;
      grades[filled++] = isUsual ? usual : commentGrade(titled, said, titleWords, textWords);
    }
    return {
      articles: articles.subarray(0, entries),
      grades: weighsAlike(key) ? new Uint32Array(filled) : grades.subarray(0, filled),
      counts: counts.subarray(0, entries),
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
