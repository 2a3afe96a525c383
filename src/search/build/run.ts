import type { Bundle, List } from '../format/list.ts';
import { positions } from '../format.ts';
import { articleGrade, commentGrade, type ArticleLengths } from '../rank.ts';
import { addressKey, analyserOf, nameKey, type Analyser } from '../text/keys.ts';
import { eachWord } from '../text/tokens.ts';
import { Occurrences } from './occurrences.ts';
import type { ArticleTexts, CommentTexts } from './texts.ts';
import type { Vocabulary } from './vocabulary.ts';

interface CommentFacts {
  article: number;
  number: number;
  titleWords: number;
  textWords: number;
  /** Grade of a word that stands in it once, as most do. */
  usual: number;
}

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
      const from = place;
      const words = eachWord(text, (word, at) => {
        this.inArticles.add(this.idOfWord(word, analyser), article, from + at);
      });
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

  /** The lists of a bundle, sorted by key. */
  *lists(bundle: Bundle): Generator<[key: string, list: List]> {
    const { starts, texts, places } = (bundle === 'articles' ? this.inArticles : this.inComments).byKey(this.ids.size);
    const keys = [...this.ids].filter(([, id]) => starts[id]! < starts[id + 1]!).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [key, id] of keys) {
      const [from, to] = [starts[id]!, starts[id + 1]!];
      const found = [texts.subarray(from, to), places.subarray(from, to)] as const;
      yield [key, bundle === 'articles' ? this.articleList(...found) : this.commentList(...found)];
    }
  }

  private addComment({ number, author, title, text }: CommentTexts, article: number, analyser: Analyser): void {
    const facts: CommentFacts = { article, number, titleWords: 0, textWords: 0, usual: 0 };
    const at = this.comments.push(facts) - 1;
    const words = (from: string, place: number) =>
      eachWord(from, (word) => this.inComments.add(this.idOfWord(word, analyser), at, place));
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

  private articleList(texts: Uint32Array, found: Int32Array): List {
    const articles = new Uint32Array(texts.length);
    const counts = new Uint32Array(texts.length);
    const places = new Uint32Array(texts.length);
    let [entries, filled] = [0, 0];
    for (let at = 0; at < texts.length; at++) {
      if (at === 0 || texts[at] !== texts[at - 1]) articles[entries++] = texts[at]!;
      if (found[at] === nowhere) continue;
      places[filled++] = found[at]!;
      counts[entries - 1]! += 1;
    }
    const grades = new Uint32Array(entries);
    for (let entry = 0, from = 0; entry < entries; from += counts[entry++]!) {
      const held = places.subarray(from, from + counts[entry]!);
      // A joined word comes after the words of its text.
      if (!isAscending(held)) held.sort();
      grades[entry] = articleGrade(held, this.lengths[articles[entry]!]!);
    }
    return {
      articles: articles.subarray(0, entries),
      grades,
      counts: counts.subarray(0, entries),
      places: places.subarray(0, filled),
    };
  }

  private commentList(texts: Uint32Array, found: Int32Array): List {
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
      grades: grades.subarray(0, filled),
      counts: counts.subarray(0, entries),
      places: places.subarray(0, filled),
    };
  }
}

function isAscending(numbers: Uint32Array): boolean {
  for (let at = 1; at < numbers.length; at++) if (numbers[at]! < numbers[at - 1]!) return false;
  return true;
}
