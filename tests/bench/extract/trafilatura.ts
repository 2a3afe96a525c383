import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchPage, Corpus } from './bench-page.ts';

interface Entry {
  file: string;
  with: string[];
  without: string[];
}

/**
 * The evaluation set of `trafilatura`: pages of every kind, most of them German, each with some pieces that belong
 * to its text and some that do not. German is what the address says: `.de`, `.at`, `.ch`.
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
        truth: { snippets: { with: entry.with, without: entry.without } },
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
