import { ByteReader } from '../format/byte-reader.ts';
import {
  cardFileName,
  cardFilesPerName,
  cardsPerFile,
  nameLength,
  nameOf,
  type CardRow,
  type Directory,
} from '../format.ts';
import { articleUrl } from '../../model/url.ts';
import type { Card } from '../answer.ts';
import type { Files } from './files.ts';

/** What is known of every article for filters, and where its card lies. */
export class Ledger {
  /** By article: place of its section in the directory from 1, 0 for none. */
  readonly sections: Uint16Array;
  /** By article: place of its language in the directory. */
  readonly languages: Uint16Array;
  private readonly cardNames: string[] = [];
  private readonly directory: Directory;
  private readonly files: Files;

  /** @throws IndexError if it is shorter than it must be */
  constructor(bytes: Uint8Array, directory: Directory, files: Files) {
    const reader = new ByteReader(bytes);
    this.sections = Uint16Array.from({ length: directory.articles }, () => reader.varint());
    this.languages = Uint16Array.from({ length: directory.articles }, () => reader.varint());
    while (!reader.isAtEnd) this.cardNames.push(nameOf(reader.raw(nameLength)));
    this.directory = directory;
    this.files = files;
  }

  async card(id: number): Promise<Card> {
    const file = Math.floor(id / cardsPerFile);
    const shared = this.cardNames[Math.floor(file / cardFilesPerName)]!;
    const rows = await this.files.read(cardFileName(shared, file % cardFilesPerName), readCards);
    const [year, slug, title, kicker, published, reported, archived] = rows[id % cardsPerFile]!;
    const section = this.directory.sections[this.sections[id]! - 1];
    return {
      ...{ id, year, slug, title, published },
      ...(kicker && { kicker }),
      ...(section && { section }),
      language: this.directory.languages[this.languages[id]!]!,
      ...(reported !== undefined && archived !== undefined && { thread: { reported, archived } }),
      url: articleUrl({ year, slug }),
    };
  }
}

function readCards(bytes: Uint8Array): CardRow[] {
  return JSON.parse(new TextDecoder().decode(bytes)) as CardRow[];
}
