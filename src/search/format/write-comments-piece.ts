import { GradesSeen } from './comments-piece.ts';
import type { List } from './list.ts';
import { OddsWriter } from './odds-writer.ts';

const odds = new OddsWriter();

/**
 * What the head of a long list of comments leaves out, of some of its articles. The head tells how many comments of an
 * article hold the key, and `ends` how many there are: so the odds of each are known, and no bit says what follows.
 * @param ends by article, the number of its last comment
 */
export function writeComments({ articles, counts, grades, places }: List, ends: Uint32Array): Uint8Array {
  let at = 0;
  for (let entry = 0; entry < articles.length; entry++) {
    const end = ends[articles[entry]!]!;
    for (let number = 1, left = counts[entry]!; left > 0; number++) {
      const isHere = places[at] === number;
      odds.bit(isHere, left, end - number + 1);
      if (!isHere) continue;
      at += 1;
      left -= 1;
    }
  }
  const seen = new GradesSeen();
  for (const grade of grades) {
    for (let lower = 0; lower <= grade; lower++) {
      odds.bit(lower < grade, ...seen.odds(lower));
      seen.add(lower, lower < grade);
    }
  }
  return odds.take();
}
