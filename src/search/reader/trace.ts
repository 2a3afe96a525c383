import { BitReader } from '../format/bit-reader.ts';
import type { Bundle, Head, List, Pieces } from '../format/list.ts';
import { intersection, type Articles } from './articles.ts';
import type { Files } from './files.ts';
import { matchesOf, type Matches } from './matches.ts';

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
  private readonly files: Files;
  /** Name of the file of the threads' ends. */
  private readonly threadEnds: string;
  private readonly pieces = new Map<number, List>();

  constructor(head: Head, kind: Bundle, files: Files, threadEnds: string) {
    const { list, best } = head;
    this.articles = list.articles;
    this.head = head;
    this.width = head.pieces?.width ?? allTogether;
    this.kind = kind;
    this.files = files;
    this.threadEnds = threadEnds;
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
    const { pieces } = this.head;
    if (!pieces) return [this.head];
    const wanted = new Set(intersection([this.articles, articles]).map((article) => article >>> this.width));
    return Promise.all(Array.from(wanted, (piece) => this.part(pieces, piece, withRest)));
  }

  private async part({ places, besides }: Pieces, piece: number, withRest: boolean): Promise<Part> {
    const content = (name: string) => this.files.read(name, (bytes) => bytes);
    const [{ readPiece }, bytes, ends, rest] = await Promise.all([
      // Most who ask one word alone need none.
      import('./piece.ts'),
      content(places[piece]!),
      this.kind === 'comments' ? content(this.threadEnds) : undefined,
      withRest ? content(besides[piece]!) : undefined,
    ]);
    let list = this.pieces.get(piece);
    if (!list) this.pieces.set(piece, (list = readPiece(this.head, bytes, piece, this.width, ends)));
    return { list, ...(rest && { rest: new BitReader(rest) }) };
  }
}

/** A stretch of a list, complete; `rest` stands before the stop words beside its places. */
type Part = Pick<Head, 'list' | 'rest'>;

/** Lists that follow each other, as one. */
function joined(lists: readonly List[]): List {
  const column = (name: keyof List) => Uint32Array.from(lists.flatMap((list) => [...list[name]]));
  return { articles: column('articles'), grades: column('grades'), counts: column('counts'), places: column('places') };
}
