import { nameKey, type Commenters } from '../model/commenters.ts';
import { Names } from '../model/quotes/names.ts';
import { counted } from './problem.ts';
import type { Holding } from './read-article.ts';
import { readWholeThread } from './read-thread.ts';

interface Written {
  name: string;
  comments: number;
  threads: Set<Holding>;
}

/**
 * A sentence for each commenter whom `site.yaml` takes out or renames: what the line reaches, and whether a new name is
 * already somebody's. A line that reaches nobody is no problem, for whom it names may still be imported; but it may be
 * a slip of the pen.
 */
export async function commenterLines(
  content: string,
  articles: readonly Holding[],
  commenters: Commenters,
): Promise<string[]> {
  const wishes = Object.entries(commenters);
  if (wishes.length === 0) return [];
  const written = await writtenByName(content, articles);
  const everybody = [...written.values()].map(({ name }) => name);
  const names = new Names();
  everybody.forEach((name, place) => names.add(name, place));
  return wishes.flatMap(([name, wish]) => {
    const found = written.get(nameKey(name));
    if (!found) {
      const alike = names
        .placesOf(name)
        .places.slice(0, 3)
        .map((place) => `"${everybody[place]}"`);
      return `site.yaml, commenters: nobody wrote here as "${name}".${alike.length > 0 ? ` Is ${alike.join(' or ')} meant?` : ''}`;
    }
    const reached = `${counted(found.comments, 'comment')} in ${counted(found.threads.size, 'thread')}`;
    if (wish === 'remove') return `site.yaml, commenters: "${found.name}" is taken out, ${reached}.`;
    const other = written.get(nameKey(wish.as));
    const line = `site.yaml, commenters: "${found.name}" is shown as "${wish.as}", ${reached}.`;
    return other ? [line, `site.yaml, commenters: somebody else wrote here as "${other.name}".`] : line;
  });
}

async function writtenByName(content: string, articles: readonly Holding[]): Promise<Map<string, Written>> {
  const written = new Map<string, Written>();
  for (const article of articles) {
    if (!article.thread) continue;
    const { thread } = await readWholeThread(content, article);
    for (const { author } of thread.comments) {
      if (author === undefined) continue;
      const key = nameKey(author);
      let entry = written.get(key);
      if (!entry) written.set(key, (entry = { name: author, comments: 0, threads: new Set() }));
      entry.comments += 1;
      entry.threads.add(article);
    }
  }
  return written;
}
