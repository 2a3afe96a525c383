import { BitReader } from '../format/bit-reader.ts';
import { readPiece, type Bundle, type Head, type List } from '../format/list.ts';
import { intersection, type Articles } from './articles.ts';
import { matchesOf, type Matches } from './matches.ts';

const none = new Uint32Array();
/** The width of what is not cut into pieces: no article's number has so many bits. */
export const allTogether = 31;

/**
 * Where a key occurs: at once in which articles and how often, and of a long list the rest only for those articles for
 * which somebody asks.
 */
export class Trace {
  /** Ascending. */
  readonly articles: Articles;
  /** Texts that hold the key, in all. */
  readonly total: number;
  /** Of a long list of comments: the best of them. */
  readonly best: Matches | undefined;
  /** A piece holds 2^width articles; of a short list one holds all. */
  readonly width: number;
  private readonly head: Head;
  private readonly kind: Bundle;
  private readonly fetch: FetchPiece;
  private readonly pieces = new Map<number, List>();

  constructor(head: Head, kind: Bundle, fetch: FetchPiece) {
    const { list, best } = head;
    this.articles = list.articles;
    this.head = head;
    this.width = head.width ?? allTogether;
    this.kind = kind;
    this.fetch = fetch;
    this.best = best && matchesOf(best, kind);
    this.total = kind === 'articles' ? list.articles.length : list.counts.reduce((sum, count) => sum + count, 0);
  }

  /** How many texts of an entry hold the key: comments, or the article. */
  countAt(entry: number): number {
    return this.kind === 'articles' ? 1 : this.head.list.counts[entry]!;
  }

  /** The texts that hold the key, at least those in some articles. Positions only where they need not be fetched. */
  async texts(articles: Articles): Promise<Matches> {
    return this.kind === 'articles' ? matchesOf(this.head.list, this.kind) : this.places(articles);
  }

  /** The same with positions, where the index has them. */
  async places(articles: Articles): Promise<Matches> {
    return matchesOf(joined((await this.parts(articles)).map(({ list }) => list)), this.kind);
  }

  /** What the list holds of some articles, in parts that follow each other. @param withRest with what `Part.rest` tells */
  async parts(articles: Articles, withRest = false): Promise<Part[]> {
    if (this.head.width === undefined) return [this.head];
    const wanted = new Set(intersection([this.articles, articles]).map((article) => article >>> this.width));
    return Promise.all(Array.from(wanted, (piece) => this.piece(piece, withRest)));
  }

  private async piece(piece: number, withRest: boolean): Promise<Part> {
    const [bytes, rest] = await Promise.all([this.fetch(piece, false), withRest ? this.fetch(piece, true) : undefined]);
    let list = this.pieces.get(piece);
    if (!list) this.pieces.set(piece, (list = readPiece(bytes, this.kind, partOf(this.head.list, piece, this.width))));
    return { list, ...(rest && { rest: new BitReader(rest) }) };
  }
}

/** A stretch of a list, complete; `rest` stands before the stop words beside its places. */
type Part = Pick<Head, 'list' | 'rest'>;

/** Fetches a piece of a list by its number, or the stop words beside its places. @throws IndexError if there is none */
export type FetchPiece = (piece: number, isBesides: boolean) => Promise<Uint8Array>;

/** The entries of a list that stand in a piece. */
function partOf({ articles, counts, grades }: List, piece: number, width: number): List {
  const from = articles.findIndex((article) => article >>> width === piece);
  const to = articles.findLastIndex((article) => article >>> width === piece) + 1;
  const [part, held] = [articles.subarray(from, to), counts.subarray(from, to)];
  return { articles: part, counts: held, grades: grades.subarray(from, to), places: none };
}

/** Lists that follow each other, as one. */
function joined(lists: readonly List[]): List {
  const column = (name: keyof List) => Uint32Array.from(lists.flatMap((list) => [...list[name]]));
  return { articles: column('articles'), grades: column('grades'), counts: column('counts'), places: column('places') };
}
