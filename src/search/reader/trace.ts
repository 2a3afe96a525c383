import { IndexError } from '../answer.ts';
import { readBesides, readPiece, type Bundle, type Head, type List } from '../format/list.ts';
import { intersection, type Articles } from './articles.ts';
import { matchesOf, type Matches } from './matches.ts';

const none = new Uint32Array();

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
  private readonly list: List;
  private readonly width: number | undefined;
  private readonly kind: Bundle;
  private readonly fetch: FetchPiece;
  private readonly pieces = new Map<number, List>();

  constructor({ list, width, best }: Head, kind: Bundle, fetch: FetchPiece) {
    this.articles = list.articles;
    this.list = list;
    this.width = width;
    this.kind = kind;
    this.fetch = fetch;
    this.best = best && matchesOf(best, kind);
    this.total = kind === 'articles' ? list.articles.length : list.counts.reduce((sum, count) => sum + count, 0);
  }

  /** How many texts of an entry hold the key: comments, or the article. */
  countAt(entry: number): number {
    return this.kind === 'articles' ? 1 : this.list.counts[entry]!;
  }

  /** The texts that hold the key, at least those in some articles. Positions only where they need not be fetched. */
  async texts(articles: Articles): Promise<Matches> {
    return this.kind === 'articles' ? matchesOf(this.list, this.kind) : this.places(articles);
  }

  /** The same with positions, where the index has them. @param withBesides also tells the stop words beside them */
  async places(articles: Articles, withBesides = false): Promise<Matches> {
    const { width } = this;
    if (width === undefined) return matchesOf(this.list, this.kind);
    const wanted = new Set(intersection([this.articles, articles]).map((article) => article >>> width));
    const lists = await Promise.all(Array.from(wanted, (piece) => this.piece(piece, width, withBesides)));
    return matchesOf(joined(lists), this.kind);
  }

  private async piece(piece: number, width: number, withBesides: boolean): Promise<List> {
    const [bytes, besides] = await Promise.all([
      this.fetch(piece, false),
      withBesides ? this.fetch(piece, true) : undefined,
    ]);
    if (!bytes || (withBesides && !besides)) throw new IndexError('A piece of a list of the search index is missing.');
    let list = this.pieces.get(piece);
    if (!list) this.pieces.set(piece, (list = readPiece(bytes, this.kind, partOf(this.list, piece, width))));
    return besides ? { ...list, ...readBesides(besides, list) } : list;
  }
}

/** Fetches a piece of a list by its number, or the stop words beside its places. */
type FetchPiece = (piece: number, isBesides: boolean) => Promise<Uint8Array | undefined>;

/** The entries of a list that stand in a piece. */
function partOf({ articles, counts, grades }: List, piece: number, width: number): List {
  const from = articles.findIndex((article) => article >>> width === piece);
  const to = articles.findLastIndex((article) => article >>> width === piece) + 1;
  const [part, held] = [articles.subarray(from, to), counts.subarray(from, to)];
  return { articles: part, counts: held, grades: grades.subarray(from, to), places: none, before: none, after: none };
}

/** Lists that follow each other, as one. */
function joined(lists: readonly List[]): List {
  const column = (name: keyof List) => {
    const parts = lists.map((list) => list[name]);
    const numbers = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      numbers.set(part, at);
      at += part.length;
    }
    return numbers;
  };
  const [articles, grades, counts] = [column('articles'), column('grades'), column('counts')];
  return { articles, grades, counts, places: column('places'), before: column('before'), after: column('after') };
}
