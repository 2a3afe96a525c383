import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BenchPage, Corpus } from './bench-page.ts';

const home = 'tests/resources/parser/test_data';

interface Expected {
  title?: string;
  authors?: string[];
  publishing_date?: string;
  body: { summary: string[]; sections: { headline: string[]; paragraphs: string[] }[] };
}

/**
 * The test pages of `fundus`, one crawler and parser a paper: what its parsers find stands in a file beside them,
 * one entry for each page in the order of versions.
 */
export function readFundus(folder: string): Corpus[] {
  const root = join(folder, home);
  if (!existsSync(root)) return [];
  const pages = globSync('*/*.html.gz', { cwd: root })
    .sort()
    .flatMap((file) => pageOf(root, file));
  const isGerman = ({ name }: BenchPage) => /^(?:de|at|ch|li)\//.test(name);
  return [
    { name: 'Fundus, German papers', measure: 'words', captions: false, leads: true, pages: pages.filter(isGerman) },
    {
      name: 'Fundus, other papers',
      measure: 'words',
      captions: false,
      leads: true,
      pages: pages.filter((page) => !isGerman(page)),
    },
  ];
}

/** Nothing where a page has no entry of its own. */
function pageOf(root: string, file: string): BenchPage[] {
  const paper = basename(file).split('_')[0]!;
  const folder = dirname(join(root, file));
  const entries = Object.values(readJson(join(folder, `${paper}.json`)) as Record<string, Expected>);
  const files = globSync(`${paper}_*.html.gz`, { cwd: folder }).sort();
  const expected = files.length === entries.length ? entries[files.indexOf(basename(file))] : undefined;
  if (!expected) return [];
  const { url } = (readJson(join(folder, 'meta.info')) as Record<string, { url?: string }>)[basename(file)] ?? {};
  const { summary, sections } = expected.body;
  const text = [...summary, ...sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs])].join('\n');
  return [
    {
      name: file,
      bytes: gunzipSync(readFileSync(join(root, file))),
      ...(url && { url }),
      truth: {
        text,
        ...(expected.title && { title: expected.title }),
        ...(expected.authors && { authors: expected.authors }),
        ...(expected.publishing_date && { published: expected.publishing_date.replace(' ', 'T') }),
      },
    },
  ];
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
