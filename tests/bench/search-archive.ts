import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWords, ZipfText } from './zipf-text.ts';

const sections = ['politik', 'wirtschaft', 'wissenschaft', 'kultur', 'gesellschaft', 'sport', 'reise'];

/** Writes an archive whose words are spread as in a newspaper, for measuring the search. The same numbers give the same bytes. */
export async function writeSearchArchive(folder: string, articles: number, comments: number, wordList: string) {
  const maker = new ZipfText(await readWords(wordList), articles + comments);
  await mkdir(folder, { recursive: true });
  const list = sections.map((slug) => ({ name: slug[0]!.toUpperCase() + slug.slice(1), slug }));
  await writeFile(join(folder, 'site.yaml'), JSON.stringify({ title: 'Suchmessung', sections: list }));
  const shares = Array.from({ length: articles }, () =>
    maker.roll() < 0.005 ? Math.min(3_656, 150 / (1 - maker.roll())) : maker.length(12, 1),
  );
  const factor = comments / shares.reduce((sum, share) => sum + share, 0);
  for (const [at, share] of shares.entries()) {
    const day = new Date(Date.UTC(2005, 0, 1 + Math.floor(maker.roll() * 5_400))).toISOString().slice(0, 10);
    const home = join(folder, 'articles', day.slice(0, 4), `artikel-${at + 1}`);
    await mkdir(home, { recursive: true });
    const topics = maker.topics();
    const matter = {
      title: maker.text(7, topics).replace(/\W*$/, ''),
      kicker: maker.text(2, topics).replace(/\W*$/, ''),
      lead: maker.text(30, topics),
      published: day,
      authors: [`Autor ${Math.floor(maker.roll() * 200)}`],
      section: sections[Math.floor(maker.roll() * sections.length)]!,
    };
    await writeFile(
      join(home, 'article.md'),
      `---\n${JSON.stringify(matter, null, 2)}\n---\n\n${maker.text(maker.length(430, 0.5), topics)}\n`,
    );
    const thread = Array.from({ length: Math.round(share * factor) }, (_, index) => ({
      number: index + 1,
      author: `leser_${Math.floor(maker.roll() ** 2 * 20_000)}`,
      published: `${day}T${String(8 + Math.floor(maker.roll() * 14)).padStart(2, '0')}:15+01:00`,
      title: maker.text(4, topics).replace(/\W*$/, ''),
      text: maker.text(maker.length(62, 0.9), topics),
    }));
    await writeFile(join(home, 'thread.json'), JSON.stringify({ comments: thread }));
  }
}
