import type { Bundle, List } from '../format/list.ts';
import { positions } from '../format.ts';
import { articleGrade, commentGrade, type ArticleLengths } from '../rank.ts';
import { addressKey, analyserOf, nameKey, type Analyser } from '../text/keys.ts';
import { tokensOf, type Token } from '../text/tokens.ts';
import { Occurrences } from './occurrences.ts';
import type { ArticleTexts, CommentTexts } from './texts.ts';
import type { Vocabulary } from './vocabulary.ts';

interface CommentFacts {
  article: number;
  number: number;
  titleWords: number;
  textWords: number;
}

/** A place for keys that say nothing about where they stand, such as names. */
const nowhere = -1;

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
      const tokens = tokensOf(text);
      place = Math.max(place, positions[field]);
      lengths[field] += tokens.length;
      this.words(tokens, analyser, this.inArticles, article, (at) => place + at);
      // One place stays free, so that no phrase runs from one field into the next.
      place += tokens.length + 1;
    };
    for (const text of [texts.title, texts.kicker]) take('title', text);
    take('lead', texts.lead);
    for (const text of [...texts.authors, ...texts.aside]) take('aside', text);
    take('body', texts.body);
    for (const author of texts.authors) this.name(author, this.inArticles, article);
    for (const comment of texts.comments) this.addComment(comment, article, analyser);
  }

  /** The lists of a bundle, sorted by key. */
  *lists(bundle: Bundle): Generator<[key: string, list: List]> {
    const occurrences = bundle === 'articles' ? this.inArticles : this.inComments;
    const rows = occurrences.byKey(this.ids.size);
    const keys = [...this.ids].filter(([, id]) => rows[id]!.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [key, id] of keys) {
      yield [key, bundle === 'articles' ? this.articleList(rows[id]!) : this.commentList(rows[id]!)];
    }
  }

  private addComment({ number, author, title, text }: CommentTexts, article: number, analyser: Analyser): void {
    const inTitle = tokensOf(title);
    const inText = tokensOf(text);
    const at = this.comments.push({ article, number, titleWords: inTitle.length, textWords: inText.length }) - 1;
    this.words(inTitle, analyser, this.inComments, at, () => 1);
    this.words(inText, analyser, this.inComments, at, () => 0);
    if (author !== undefined) this.name(author, this.inComments, at);
  }

  private words(tokens: Token[], analyser: Analyser, into: Occurrences, text: number, place: (at: number) => number) {
    for (let at = 0; at < tokens.length; at++) {
      const { word, joined } = tokens[at]!;
      into.add(this.idOfWord(word, analyser), text, place(at));
      if (joined !== undefined) into.add(this.idOfWord(joined, analyser), text, place(at));
    }
  }

  private name(name: string, into: Occurrences, text: number): void {
    for (const key of new Set(tokensOf(name).map(({ word }) => nameKey(word)))) into.add(this.idOf(key), text, nowhere);
  }

  /** Most words were seen before, and then one look is enough. */
  private idOfWord(spelling: string, analyser: Analyser): number {
    const word = this.vocabulary.count(spelling, analyser);
    if (word.id < 0) word.id = this.idOf(word.key);
    return word.id;
  }

  private idOf(key: string): number {
    let id = this.ids.get(key);
    if (id === undefined) this.ids.set(key, (id = this.ids.size));
    return id;
  }

  private articleList(rows: Int32Array): List {
    const { inArticles } = this;
    const articles = new Uint32Array(rows.length);
    const counts = new Uint32Array(rows.length);
    const places = new Uint32Array(rows.length);
    let [entries, filled] = [0, 0];
    for (const row of rows) {
      const article = inArticles.text(row);
      if (entries === 0 || articles[entries - 1] !== article) articles[entries++] = article;
      const place = inArticles.place(row);
      if (place === nowhere) continue;
      places[filled++] = place;
      counts[entries - 1]! += 1;
    }
    const grades = new Uint32Array(entries);
    for (let entry = 0, from = 0; entry < entries; from += counts[entry++]!) {
      const held = places.subarray(from, from + counts[entry]!);
      grades[entry] = articleGrade(held, this.lengths[articles[entry]!]!);
    }
    return {
      articles: articles.subarray(0, entries),
      grades,
      counts: counts.subarray(0, entries),
      places: places.subarray(0, filled),
    };
  }

  private commentList(rows: Int32Array): List {
    const { inComments } = this;
    const articles = new Uint32Array(rows.length);
    const counts = new Uint32Array(rows.length);
    const places = new Uint32Array(rows.length);
    const grades = new Uint32Array(rows.length);
    let [entries, filled] = [0, 0];
    for (let at = 0; at < rows.length;) {
      const comment = inComments.text(rows[at]!);
      let [inTitle, inText] = [0, 0];
      for (; at < rows.length && inComments.text(rows[at]!) === comment; at++) {
        if (inComments.place(rows[at]!) === 1) inTitle += 1;
        else inText += 1;
      }
      const { article, number, titleWords, textWords } = this.comments[comment]!;
      if (entries === 0 || articles[entries - 1] !== article) articles[entries++] = article;
      counts[entries - 1]! += 1;
      places[filled] = number;
      grades[filled++] = commentGrade(inTitle, inText, titleWords, textWords);
    }
    return {
      articles: articles.subarray(0, entries),
      grades: grades.subarray(0, filled),
      counts: counts.subarray(0, entries),
      places: places.subarray(0, filled),
    };
  }
}
