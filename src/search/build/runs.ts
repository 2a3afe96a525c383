import { createHash } from 'node:crypto';

/** An article in the order of the index. */
export interface Numbered {
  year: string;
  slug: string;
  /** Changes whenever anything that can be found in the article does. */
  digest: string;
  /** Comments held. */
  comments: number;
}

/** Neighbouring articles that are taken apart together. */
export interface RunPlan<Item> {
  /** Stands for all that is in the run and for how it was made. */
  name: string;
  /** Number of its first article. */
  base: number;
  articles: Item[];
}

/** One article in so many begins a run; a run never has more articles or comments than fit the memory well. */
const usual = 128;
const most = { articles: 512, comments: 16_000 };

/**
 * Parts the articles into runs. Where one begins is told by an article's address, so that an article more or less
 * changes the run it is in and no other.
 * @param how stands for the program and its settings
 */
export function planRuns<Item extends Numbered>(articles: readonly Item[], how: string): RunPlan<Item>[] {
  const groups: Item[][] = [];
  let comments = 0;
  for (const article of articles) {
    const group = groups.at(-1);
    const isFull = !group || group.length >= most.articles || comments + article.comments > most.comments;
    if (isFull || beginsRun(article)) {
      groups.push([article]);
      comments = 0;
    } else {
      group.push(article);
    }
    comments += article.comments;
  }
  let base = 0;
  return groups.map((group) => {
    const members = group.map(({ year, slug, digest }) => [year, slug, digest]);
    const name = createHash('sha256')
      .update(JSON.stringify([how, members]))
      .digest('hex')
      .slice(0, 24);
    base += group.length;
    return { name, base: base - group.length, articles: group };
  });
}

function beginsRun({ year, slug }: Numbered): boolean {
  return createHash('sha256').update(`${year}/${slug}`).digest().readUInt32LE() % usual === 0;
}
