import { fold } from '../text/fold.ts';
import { german } from '../text/german.ts';

/** Letters of a part at least; below that nearly everything is a compound. */
const least = 4;
/** Most stems kept at hand. */
const most = 50_000;
const stops: ReadonlySet<string> = new Set(german.stopWords);
/** What stands between two parts and belongs to neither. */
const links = /(?:s|es|n|en)$/;

/**
 * Takes German compounds apart. A stem is one if both its halves stand in the archive as words of their own, the
 * front one as it is or with a link behind it: Krankenversicherung, Bundesverfassungsgericht, Straßenlaterne.
 */
export class Compounds {
  private readonly halves: ReadonlySet<string>;
  private readonly stems = new Map<string, string>();

  /** @param halves German stems that stand in the archive often enough by themselves */
  constructor(halves: ReadonlySet<string>) {
    this.halves = halves;
  }

  /** The stems of the halves, in every way in which the stem can be halved; none if it is no compound. */
  partsOf(stem: string): string[] {
    const parts = new Set<string>();
    for (let cut = least; cut <= stem.length - least; cut++) {
      const rear = stem.slice(cut);
      const front = this.isPart(rear) && this.frontOf(stem.slice(0, cut));
      if (front) parts.add(front).add(rear);
    }
    return [...parts];
  }

  private frontOf(letters: string): string | undefined {
    return [letters, letters.replace(links, '')]
      .filter((word) => word.length >= least)
      .map((word) => this.stemOf(word))
      .find((stem) => stem.length >= least - 1 && this.isPart(stem));
  }

  private isPart(stem: string): boolean {
    return this.halves.has(stem) && !stops.has(stem);
  }

  private stemOf(word: string): string {
    let stem = this.stems.get(word);
    if (stem === undefined) {
      if (this.stems.size >= most) this.stems.clear();
      this.stems.set(word, (stem = german.stem(fold(word))));
    }
    return stem;
  }
}

/** Whether a stem may be half of another; surely not where this says no. The stem of a front part is what it begins with. */
export function mayBePart(part: string, stem: string): boolean {
  return stem.endsWith(part) || (stem.startsWith(part[0]!) && bare(stem).startsWith(bare(part)));
}

/** Without the e of umlauts, which stems lose. */
function bare(stem: string): string {
  return stem.includes('e') ? stem.replace(/([aou])e+/g, '$1') : stem;
}
