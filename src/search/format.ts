/**
 * The index as files. All of them lie below `/search/index/`, are gzip inside (whose checksum notices what was cut
 * off or changed, and which no host unpacks by itself under the name `.bin`), and are read with DecompressionStream.
 *
 *     directory.bin      JSON, `Directory`: the one file whose name never changes
 *     3f/a07c9e51b2.bin  everything else, named by the SHA-256 of what it holds, so that it can be cached for ever
 *
 * Whatever is named by its content cannot be mixed up with that of another build. If a file is missing, the index was
 * replaced meanwhile, and the reader fetches the directory again.
 *
 * Articles are numbered by date, oldest first; ties by address. A year is a run of numbers, order by date is free,
 * and a newer article moves no number. A comment is its article's number and its own, which never changes.
 *
 * There are two dictionaries with one structure, from key to value, sorted by key:
 *
 *     lists  key -> list of articles, in each the positions of the word (`list.ts`); or in each the numbers of the
 *            comments that hold the word
 *     words  folded word -> how it is mostly written and how frequent it is, for "Meinten Sie …?"
 *
 * What keys stand for is told in `text/keys.ts`; lists of a word among articles and among comments stand side by side,
 * so that most of the time the one comes with the other. A dictionary is cut into shards of some 4 kB, a long row having a
 * shard of its own, which it shares with its word's compounds alone; some 128 shards make a page, which tells the first
 * key and the name of each; the directory tells the first key and the name of each page. So a word costs a page and a
 * shard, each once. Where to cut is decided by the keys themselves and not by counting, so that a change in one shard
 * leaves the others alone.
 *
 *     shard   table (`table.ts`) of key and value
 *     page    table of first key and name (6 bytes)
 *
 * A long list, above some 4 kB, has only its head there. That tells in which articles the key occurs and how often, which
 * is all that counting and most filters ask; of articles it has their grades, of comments the best ones. Its pieces have
 * the rest, each for some neighbouring articles and in a file of its own that the head names, and are fetched only for
 * those on which an answer depends: all where several words must meet, none where one is asked alone and the best are
 * enough. A piece has positions, or comments and their grades; of articles a second file tells which stop words stand in
 * front of and behind the positions of a piece.
 *
 * A stop word has no positions in the dictionary of articles, for they would be half of all. Where it stands is told by
 * the word beside it; where two stop words stand side by side, by a list of the two (`der~die`). Stop words and names
 * have no grades, but for an article's headline: they weigh the same everywhere.
 *
 * Positions are zoned: 0 to 63 headline and kicker, to 383 lead, to 511 authors, topics and captions, from 512 body;
 * what does not fit its zone runs on into the next. Grades are the quantised share of BM25F (`rank.ts`) that does not
 * depend on the question.
 *
 * What is told of a hit stands on cards, four to a file (JSON, `CardRow`). Another file names them, sixteen by one
 * name, that of all they hold, so that it is not larger than what it saves. What filters and counts need, and reading
 * pieces of comments, stands in files of their own:
 *
 *     cards       for each sixteen files of cards their name (6 bytes)
 *     ledger      for each article a byte: section, counted from 1 as in the directory, 0 for none
 *                 for each article a byte: language, counted from 0 as in the directory
 *     threadEnds  for each article the number of its last comment (varint), 0 without a thread
 */
export const formatNumber = 5;

/** The first file to read. */
export interface Directory {
  format: number;
  /** Another build of the same content has the same version. */
  version: string;
  articles: number;
  comments: number;
  /** To tell the page of a comment from its number. */
  commentsPerPage: number;
  findsCommenters: boolean;
  sections: { slug: string; name: string }[];
  languages: string[];
  /** Each year that has articles, with the number of its first; ascending. */
  years: [year: number, first: number][];
  /** Pages of each dictionary: first key and name. */
  pages: Record<'lists' | 'words', [key: string, name: string][]>;
  ledger: string;
  cards: string;
  threadEnds: string;
}

/** Year, slug, title, kicker, published, section and language, comments reported and archived; the last two absent without a thread. */
export type CardRow = [string, string, string, string, string, number, number, number?, number?];

export const directoryFile = 'directory.bin';
export const cardsPerFile = 4;
/** Files of cards that share a name, which one more digit tells apart. */
export const cardFilesPerName = 16;
/** Bytes of a content's SHA-256 that name its file. */
export const nameLength = 6;
export const positions = { title: 0, lead: 64, aside: 384, body: 512 } as const;

/** The name of a file of cards, from the one that it shares with its neighbours. */
export function cardFileName(shared: string, at: number): string {
  return shared + at.toString(cardFilesPerName);
}

/** Path of a named file below the index's folder; sub-folders keep each folder small. */
export function fileOf(name: string): string {
  return `${name.slice(0, 2)}/${name.slice(2)}.bin`;
}

export function nameOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
