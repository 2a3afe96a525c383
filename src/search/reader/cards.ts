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

/** Fetches the names of the files of cards, which each answer needs. */
export function cardNames({ cards }: Directory, files: Files): Promise<Uint8Array> {
  return files.read(cards, (bytes) => bytes);
}

/** Fetches the card of an article, by its number. */
export async function cardOf(id: number, directory: Directory, files: Files): Promise<Card> {
  const { sections, languages } = directory;
  const names = await cardNames(directory, files);
  const file = Math.floor(id / cardsPerFile);
  const from = Math.floor(file / cardFilesPerName) * nameLength;
  const shared = nameOf(names.subarray(from, from + nameLength));
  const rows = await files.read(cardFileName(shared, file % cardFilesPerName), readCards);
  const [year, slug, title, kicker, published, sectionAt, languageAt, reported, archived] = rows[id % cardsPerFile]!;
  const section = sections[sectionAt - 1];
  return {
    ...{ id, year, slug, title, published },
    ...(kicker && { kicker }),
    ...(section && { section }),
    language: languages[languageAt]!,
    ...(reported !== undefined && archived !== undefined && { thread: { reported, archived } }),
    url: articleUrl({ year, slug }),
  };
}

function readCards(bytes: Uint8Array): CardRow[] {
  return JSON.parse(new TextDecoder().decode(bytes)) as CardRow[];
}
