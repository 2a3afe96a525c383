import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { articleMatter } from '../../src/model/article.ts';
import type { thread } from '../../src/model/thread.ts';
import { dice, headline, name, opinion, paragraph, pick, type Dice } from './german.ts';

const sections = ['politik', 'wirtschaft', 'wissenschaft', 'kultur', 'gesellschaft'];

/** An article as the content folder holds it, before it is written. */
export interface Sample {
  year: string;
  slug: string;
  matter: z.input<typeof articleMatter>;
  body: string;
  thread: { comments: NonNullable<z.input<typeof thread>['comments']> };
}

/** Makes up articles and their comments; the same numbers give the same archive, byte for byte. */
export function* samples(articles: number, comments: number): Generator<Sample> {
  const roll = dice(articles * 31 + comments);
  // A few articles are quarrelled over and most are not: shares fall off as in the forums we know.
  const shares = Array.from({ length: articles }, () => roll() ** 4 + 0.01);
  const sum = shares.reduce((total, share) => total + share, 0);
  let given = 0;
  let due = 0;
  for (const [at, share] of shares.entries()) {
    due += (share / sum) * comments;
    const count = at === articles - 1 ? comments - given : Math.round(due) - given;
    given += count;
    yield sample(roll, at, count);
  }
}

/** Writes an archive into a folder that is empty or absent. */
export async function generate(folder: string, articles: number, comments: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const list = sections.map((slug) => ({ name: slug[0]!.toUpperCase() + slug.slice(1), slug }));
  await writeFile(join(folder, 'site.yaml'), JSON.stringify({ title: 'Messarchiv', sections: list }));
  for (const { year, slug, matter, body, thread } of samples(articles, comments)) {
    const home = join(folder, 'articles', year, slug);
    await mkdir(home, { recursive: true });
    // JSON is YAML, so the front matter needs no writer of its own.
    await writeFile(join(home, 'article.md'), `---\n${JSON.stringify(matter, null, 2)}\n---\n\n${body}`);
    await writeFile(join(home, 'thread.json'), JSON.stringify({ reported: thread.comments.length, ...thread }));
  }
}

function sample(roll: Dice, at: number, comments: number): Sample {
  const day = new Date(Date.UTC(2005, 0, 1 + Math.floor(roll() * 5400))).toISOString().slice(0, 10);
  const title = headline(roll);
  return {
    year: day.slice(0, 4),
    slug: `artikel-${at + 1}`,
    matter: {
      title,
      kicker: pick(roll, ['Altenbrück', 'Hafen', 'Nachtverkehr', 'Deichbau']),
      lead: paragraph(roll, 2),
      published: day,
      authors: [name(roll)],
      section: pick(roll, sections),
      topics: [pick(roll, ['Brücken', 'Fähren', 'Haushalt', 'Störche', 'Theater'])],
      source: { name: 'Elbmark-Kurier', url: `https://example.org/${at + 1}.html` },
    },
    body: bodyText(roll),
    thread: { comments: Array.from({ length: comments }, (_, index) => comment(roll, index + 1, day)) },
  };
}

function bodyText(roll: Dice): string {
  const paragraphs = Array.from({ length: 5 + Math.floor(roll() * 6) }, () => paragraph(roll, 3));
  const quote = `> ${opinion(roll)}`;
  const list = `- ${headline(roll)}\n- ${headline(roll)}\n- [${headline(roll)}](https://example.org/)`;
  return [...paragraphs.slice(0, 3), `## ${headline(roll)}`, ...paragraphs.slice(3), quote, list, ''].join('\n\n');
}

function comment(roll: Dice, number: number, day: string) {
  const replies = number > 1 && roll() < 0.4;
  return {
    number,
    author: name(roll),
    published: `${day}T${String(8 + Math.floor(roll() * 14)).padStart(2, '0')}:15+01:00`,
    ...(roll() < 0.7 && { title: opinion(roll).split('.')[0]! }),
    text: `${opinion(roll)}\n\n${opinion(roll)}`,
    ...(replies && { replyTo: 1 + Math.floor(roll() * (number - 1)) }),
  };
}
