import { IndexError } from '../answer.ts';
import { grades as mostGrades, type List } from './list.ts';
import { OddsReader } from './odds-reader.ts';

/**
 * Reads what `writeComments` wrote: the comments of a stretch of a long list and their grades.
 * @param ends by article, the number of its last comment
 * @throws IndexError if it cannot be that
 */
export function readComments(bytes: Uint8Array, { articles, counts }: List, ends: Uint32Array): List {
  const odds = new OddsReader(bytes);
  const places = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
  let at = 0;
  articles.forEach((article, entry) => {
    const end = ends[article]!;
    let left = counts[entry]!;
    for (let number = 1; left > 0; number++) {
      const rest = end - number + 1;
      if (rest < left) throw new IndexError('A list of the search index contradicts itself.');
      if (!odds.isSet(left, rest)) continue;
      places[at++] = number;
      left -= 1;
    }
  });
  const seen = new GradesSeen();
  const grades = places.map(() => {
    let grade = 0;
    while (odds.isSet(...seen.odds(grade)) && grade < mostGrades) seen.add(grade++, true);
    seen.add(grade, false);
    return grade;
  });
  return { articles, counts, grades, places };
}

/** How often grades so far were higher than each: the odds for the next one's being so. */
export class GradesSeen {
  private readonly higher = new Uint32Array(mostGrades + 1).fill(1);
  private readonly all = new Uint32Array(mostGrades + 1).fill(2);

  odds(grade: number): [cases: number, all: number] {
    return [this.higher[grade]!, this.all[grade]!];
  }

  add(grade: number, isHigher: boolean): void {
    this.all[grade]! += 1;
    if (isHigher) this.higher[grade]! += 1;
  }
}
