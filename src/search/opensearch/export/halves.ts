import { Compounds } from '../../build/compounds.ts';
import { fold } from '../../text/fold.ts';
import { german } from '../../text/german.ts';
import { eachWord } from '../../text/each-word.ts';
import { germanNormal } from './german-normal.ts';

/** In how many texts a word must stand to be half of a compound; less in a small archive. */
const enough = 20;
/** The list is part of the index's settings, which every node of a cluster keeps in memory. */
const most = 50_000;

/**
 * Gathers the words of German texts that are halves of compounds there, for OpenSearch's decompounder. That one takes
 * any word of its list for a part wherever its letters stand (`gier` in `Regierung`), so the list is kept to words that
 * stand in the archive by themselves and make compounds of it.
 */
export class Halves {
  private readonly words = new Map<string, number>();
  private texts = 0;

  add(texts: readonly string[]): void {
    this.texts += 1;
    const here = new Set<string>();
    for (const text of texts) eachWord(text, (word) => here.add(fold(word)));
    for (const word of here) this.words.set(word, (this.words.get(word) ?? 0) + 1);
  }

  /** As the filters before the decompounder leave them, sorted. */
  list(): string[] {
    const least = Math.max(1, Math.min(enough, Math.floor(this.texts / 500)));
    const stems = new Map<string, number>();
    const byWord = Array.from(this.words, ([word, count]) => ({ word, count, stem: german.stem(word) }));
    for (const { stem, count } of byWord) stems.set(stem, (stems.get(stem) ?? 0) + count);
    const frequent = [...stems].filter(([, count]) => count >= least).map(([stem]) => stem);
    const compounds = new Compounds(new Set(frequent));
    const halves = new Set(Array.from(stems.keys(), (stem) => compounds.partsOf(stem)).flat());
    const found = byWord.filter(({ word, stem, count }) => halves.has(stem) && word.length >= 4 && count >= least);
    found.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
    return [...new Set(found.slice(0, most).map(({ word }) => germanNormal(word)))].sort();
  }
}
