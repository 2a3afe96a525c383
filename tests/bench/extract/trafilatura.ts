import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchPage, Corpus } from './bench-page.ts';

interface Entry {
  file: string;
  with: string[];
  without: string[];
  title?: string;
  /** Names, parted by commas, as printed: with those of desks and agencies. */
  author?: string | string[];
  date?: string;
}

const parting = /\s*[,;&/]\s*|\s(?:und|and)\s/;
const day = /^\d{4}-\d\d-\d\d$/;

/**
 * The evaluation set of `trafilatura`: pages of every kind, most of them German, each with some pieces that belong
 * to its text and some that do not; for some, title, author and day as somebody read them. German is what the address says: `.de`, `.at`, `.ch`.
 */
export function readTrafilatura(folder: string): Corpus[] {
  const list = join(folder, 'tests/evaldata.json');
  if (!existsSync(list)) return [];
  const entries = Object.entries(JSON.parse(readFileSync(list, 'utf8')) as Record<string, Entry>);
  const pages = entries.flatMap(([url, entry]): BenchPage[] => {
    const path = ['cache', 'eval'].map((place) => join(folder, 'tests', place, entry.file)).find(existsSync);
    if (!path) return [];
    return [
      {
        name: entry.file,
        bytes: readFileSync(path),
        url,
        truth: {
          snippets: { with: entry.with, without: entry.without },
          ...(entry.title && { title: entry.title }),
          ...(entry.author && { authors: [entry.author].flat().flatMap((names) => names.split(parting)) }),
          ...(entry.date && day.test(entry.date) && { published: entry.date }),
        },
      },
    ];
  });
  const isGerman = ({ url }: BenchPage) => /\.(?:de|at|ch)$/.test(new URL(url!).hostname);
  return [
    {
      name: 'Trafilatura, German pages of every kind',
      measure: 'snippets',
      captions: true,
      leads: true,
      pages: pages.filter(isGerman),
    },
    {
      name: 'Trafilatura, other pages',
      measure: 'snippets',
      captions: true,
      leads: true,
      pages: pages.filter((page) => !isGerman(page)),
    },
  ];
}
