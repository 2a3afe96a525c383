import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { thread as schema, type Comment } from '../../src/model/thread.ts';
import { dice, name, opinion, pick, type Dice } from './german.ts';
import { quarrel } from './quarrel.ts';

/** Which comment one of a number answers, if it answers any. */
type Answering = (roll: Dice, number: number) => number | undefined;

/** Large threads, each hard in its own way. */
const kinds: Record<string, (comments: number) => Comment[]> = {
  /** Four in ten answer somebody, anywhere above. */
  flat: (comments) =>
    talk(comments, (roll, number) => (roll() < 0.4 ? 1 + Math.floor(roll() * (number - 1)) : undefined)),
  /** Half of the comments quote. */
  quoting: (comments) => quarrel(comments, 7).thread.comments,
  /** Nearly everybody answers one of the last five, so that branches are hundreds deep. */
  nested: (comments) =>
    talk(comments, (roll, number) => (roll() < 0.98 ? Math.max(1, number - 1 - Math.floor(roll() * 5)) : undefined)),
};

/**
 * Writes an archive of one article for each kind of large thread, and gives the threads by the paths of their articles,
 * such as `2015/nested/`.
 * @param only the one kind that is wanted, if not all are
 */
export async function writeLargeThreads(
  folder: string,
  comments: number,
  only?: string,
): Promise<Map<string, Comment[]>> {
  const threads = new Map<string, Comment[]>();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'site.yaml'), JSON.stringify({ title: 'Messarchiv' }));
  for (const [slug, make] of Object.entries(kinds).filter(([kind]) => !only || kind === only)) {
    const home = join(folder, 'articles/2015', slug);
    const matter = { title: 'Ein langer Streit', lead: opinion(dice(1)), published: '2015-02-17' };
    const thread = { reported: comments, closed: true, comments: make(comments) };
    await mkdir(home, { recursive: true });
    await writeFile(join(home, 'article.md'), `---\n${JSON.stringify(matter)}\n---\n\n${opinion(dice(2))}\n`);
    await writeFile(join(home, 'thread.json'), JSON.stringify(thread));
    threads.set(`2015/${slug}/`, thread.comments);
  }
  return threads;
}

function talk(comments: number, answering: Answering): Comment[] {
  const roll = dice(comments);
  const authors = Array.from({ length: Math.ceil(comments / 10) }, (_, at) => `${name(roll)} ${at}`);
  const made = Array.from(
    { length: comments },
    (_, at): z.input<typeof schema>['comments'] extends (infer Input)[] | undefined ? Input : never => {
      const replyTo = at > 0 ? answering(roll, at + 1) : undefined;
      return {
        number: at + 1,
        // A few write most of it.
        author: authors[Math.floor(roll() ** 3 * authors.length)]!,
        published: new Date(Date.UTC(2015, 1, 17, 8, 2 * at)).toISOString(),
        ...(roll() < 0.5 && { title: opinion(roll).split('.')[0]! }),
        text: Array.from({ length: pick(roll, [1, 1, 2, 3]) }, () => opinion(roll)).join('\n\n'),
        ...(replyTo && { replyTo }),
      };
    },
  );
  return schema.parse({ comments: made }).comments;
}
