import type { CitedWork } from './cited-work.ts';
import type { CiteWords } from './cite-words.ts';
import { headings } from './headings.ts';
import { citedNames, type CitedName } from './name.ts';
import { oneLine } from './one-line.ts';
import { origins } from './origins.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// Braces by name: BibTeX counts them even behind a backslash.
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * One entry for BibTeX and biblatex in UTF-8: `@article` of the subtype `newspaper`, or `@online` for a comment.
 * `year` and `month` are for the one, `date` for the other. Titles keep their capitals by braces.
 */
export function bibtex(work: CitedWork, words: CiteWords): string {
  const { title, container } = headings(work, words);
  const names = citedNames(work).map(written).join(' and ');
  const { published, comment } = work;
  const fields: [name: string, value: string | undefined][] = [
    ['author', names && braced(names)],
    ['title', braced(braced(escaped(title)))],
    [comment ? 'howpublished' : 'journal', container && braced(braced(escaped(container)))],
    ['organization', comment && work.container && braced(braced(escaped(work.container)))],
    ['entrysubtype', comment ? undefined : '{newspaper}'],
    ['type', comment && braced(escaped(words.genre))],
    ['date', published && braced(published)],
    ['year', published && braced(published.slice(0, 4))],
    ['month', published && months[Number(published.slice(5, 7)) - 1]],
    ['language', braced(work.language)],
    ['url', braced(verbatim(work.address))],
    ['urldate', work.captured && braced(work.captured)],
    ['note', noteOf(work, words)],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value ?? ''},`);
  return `@${comment ? 'online' : 'article'}{${work.id},\n${lines.join('\n')}\n}\n`;
}

function noteOf(work: CitedWork, words: CiteWords): string {
  const held = `${words.archivedIn}: ${oneLine(work.archive)}, ${work.place}`;
  return braced(escaped([held, ...origins(work, words)].join('. ')));
}

/** Braces around a whole name keep BibTeX from splitting it, or from reading an "and" in it. */
function written(name: CitedName): string {
  return 'literal' in name ? braced(escaped(name.literal)) : `${escaped(name.family)}, ${escaped(name.given)}`;
}

function escaped(text: string): string {
  return oneLine(text).replace(/[\\{}~^%&#$_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** Addresses are printed as they stand; what would end the field is written as URLs write it. */
function verbatim(address: string): string {
  return address.replace(/[\\{}]/g, encodeURIComponent);
}

function braced(text: string): string {
  return `{${text}}`;
}
