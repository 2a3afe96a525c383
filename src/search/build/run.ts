import { positions } from '../format.ts';
import type { Bundle } from '../format/list.ts';
import { commentGrade, type ArticleLengths } from '../rank.ts';
import { eachWord } from '../text/each-word.ts';
import { addressKey, nameKey, pairKey, type Analyser } from '../text/keys.ts';
import { analyserOf } from '../text/tongues.ts';
import type { Lexicon } from './lexicon.ts';
import { Occurrences } from './occurrences.ts';
import type { ArticleTexts, CommentTexts } from './texts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** No language has so many stop words: a byte holds the number of one. */
export const mostStops = 256;
/** A place for keys that say nothing about where they stand, such as names. */
export const nowhere = -1;
/** What a place says in a comment. */
const inText = 0;
export const inTitle = 1;

/** What the grades of a comment's words depend on. */
export interface CommentFacts {
  article: number;
  number: number;
  titleWords: number;
  textWords: number;
  /** Grade of a word that stands in it once, as most do. */
  usual: number;
}

/** Takes the words of some neighbouring articles and their comments. Numbers articles from 0. */
export class Run {
  readonly found: Record<Bundle, Occurrences> = { articles: new Occurrences(), comments: new Occurrences() };
  readonly lengths: ArticleLengths[] = [];
  readonly comments: CommentFacts[] = [];
  private readonly lexicon: Lexicon;
  private readonly vocabulary: Vocabulary;
  private readonly names = new Map<string, number[]>();
  private readonly pairs = new Map<Analyser, Uint32Array>();

  constructor(vocabulary: Vocabulary) {
    this.lexicon = vocabulary.keyLexicon;
    this.vocabulary = vocabulary;
  }

  add(texts: ArticleTexts): void {
    const article = this.lengths.length;
    const analyser = analyserOf(texts.language);
    const lengths: ArticleLengths = { title: 0, lead: 0, aside: 0, body: 0 };
    this.lengths.push(lengths);
    this.found.articles.add(this.lexicon.idOf(addressKey(`${texts.year}/${texts.slug}`)), article, nowhere);
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
    for (const author of texts.authors) this.addName(author, 'articles', article);
    for (const comment of texts.comments) this.addComment(comment, article, analyser);
  }

  /** The number of the last comment of each article, 0 where there is none. */
  ends(): number[] {
    const ends = this.lengths.map(() => 0);
    for (const { article, number } of this.comments) ends[article] = Math.max(ends[article]!, number);
    return ends;
  }

  /**
   * Adds the words of a part of an article, each with the stop words beside it, and pairs of stop words.
   * @returns how many words there are
   */
  private addRow(text: string, analyser: Analyser, article: number, from: number): number {
    const found = this.found.articles;
    // No phrase asks what stands beside what hyphens join.
    const words = this.vocabulary.read(text, analyser, (key, place) => found.add(key, article, from + place));
    const { keys, stops } = this.vocabulary;
    for (let at = 0; at < words; at++) {
      const before = at > 0 ? stops[at - 1]! : 0;
      const after = at + 1 < words ? stops[at + 1]! : 0;
      found.add(keys[at]!, article, from + at, before * mostStops + after);
      if (stops[at]! > 0 && after > 0) found.add(this.pairOf(keys, stops, at, analyser), article, from + at);
    }
    return words;
  }

  /** The key of two stop words in a row. */
  private pairOf(keys: Uint32Array, stops: Uint8Array, at: number, analyser: Analyser): number {
    let pairs = this.pairs.get(analyser);
    if (!pairs) this.pairs.set(analyser, (pairs = new Uint32Array(mostStops * mostStops)));
    const both = stops[at]! * mostStops + stops[at + 1]!;
    // Counted from 1.
    if (pairs[both] === 0) {
      const [first, second] = [keys[at]!, keys[at + 1]!].map((key) => this.lexicon.texts[key]!) as [string, string];
      pairs[both] = this.lexicon.idOf(pairKey(first, second)) + 1;
    }
    return pairs[both]! - 1;
  }

  private addComment({ number, author, title, text }: CommentTexts, article: number, analyser: Analyser): void {
    const at = this.comments.length;
    const titleWords = this.addSaid(title, analyser, at, inTitle);
    const textWords = this.addSaid(text, analyser, at, inText);
    const usual = commentGrade(0, 1, titleWords, textWords);
    this.comments.push({ article, number, titleWords, textWords, usual });
    if (author !== undefined) this.addName(author, 'comments', at);
  }

  private addSaid(text: string, analyser: Analyser, comment: number, place: number): number {
    const found = this.found.comments;
    const words = this.vocabulary.read(text, analyser, (key) => found.add(key, comment, place));
    const { keys } = this.vocabulary;
    for (let at = 0; at < words; at++) found.add(keys[at]!, comment, place);
    return words;
  }

  private addName(name: string, bundle: Bundle, text: number): void {
    let keys = this.names.get(name);
    if (!keys) {
      const words = new Set<string>();
      eachWord(name, (word) => words.add(nameKey(word)));
      this.names.set(name, (keys = Array.from(words, (key) => this.lexicon.idOf(key))));
    }
    for (const key of keys) this.found[bundle].add(key, text, nowhere);
  }
}
